package org.lmsgateway.commandline.command;

import static org.lmsgateway.commandline.terminal.JsonText.JSON;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.concurrent.Callable;
import org.lmsgateway.commandline.api.Listing;
import org.lmsgateway.commandline.gateway.Gateway;
import org.lmsgateway.commandline.session.RemoteSessions;
import org.lmsgateway.commandline.terminal.Exit;
import org.lmsgateway.commandline.terminal.Table;
import org.lmsgateway.commandline.terminal.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lists remote sessions, and closes them. */
@Command(name = "sessions")
public final class SessionsCommand implements Callable<Exit> {
  private static final List<String> COLUMNS =
      List.of("id", "admin", "client", "openedAt", "lastUsedAt", "signedInUntil", "this");

  private final Run run;

  public SessionsCommand(Run run) {
    this.run = run;
  }

  @Override
  public Exit call() {
    var own = run.session().id();
    var sessions = Listing.all(run.connected(), RemoteSessions.PATH).items();
    var marked = sessions.stream().map(session -> marked(session, own)).toList();
    run.terminal().show(JSON.createArrayBuilder(marked).build(), Table.of(COLUMNS, marked));
    return Exit.DONE;
  }

  private static JsonObject marked(JsonObject session, String own) {
    var isThis = session.getString("id").equals(own);
    var marked = JSON.createObjectBuilder(session);
    return isThis ? marked.add("this", "*").build() : marked.build();
  }

  @Command(name = "close")
  Exit close(
      @Parameters(paramLabel = "ID", arity = "0..*", descriptionKey = "ids") List<String> ids) {
    var session = run.session();
    var closed = ids == null ? List.of(session.id()) : ids;
    // The own one last: its token stops with it.
    closed.stream().filter(id -> !id.equals(session.id())).forEach(this::close);
    if (closed.contains(session.id())) {
      close(session.id());
      run.sessionFile().forget(session.gateway());
    }
    run.terminal().show(JSON.createArrayBuilder(closed).build(), Texts.of("sessions.closed"));
    return Exit.DONE;
  }

  private void close(String id) {
    run.connected().delete(RemoteSessions.PATH + "/" + Gateway.encode(id));
  }
}

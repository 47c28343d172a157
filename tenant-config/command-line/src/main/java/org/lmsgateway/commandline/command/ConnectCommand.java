package org.lmsgateway.commandline.command;

import static org.lmsgateway.commandline.terminal.JsonText.JSON;

import jakarta.json.JsonObject;
import java.util.Date;
import java.util.concurrent.Callable;
import org.lmsgateway.commandline.session.RemoteSessions;
import org.lmsgateway.commandline.session.StoredSession;
import org.lmsgateway.commandline.terminal.Exit;
import org.lmsgateway.commandline.terminal.Texts;
import org.lmsgateway.commandline.terminal.Version;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Signs in, and opens a remote session or goes on with it. */
@Command(name = "connect")
public final class ConnectCommand implements Callable<Exit> {
  private final Run run;

  @Parameters(paramLabel = "ADDRESS", arity = "0..1", descriptionKey = "address")
  private String address;

  @Mixin private final SignInOptions signIn = new SignInOptions();

  public ConnectCommand(Run run) {
    this.run = run;
  }

  @Override
  public Exit call() {
    var wanted = run.wanted(address);
    var client = signIn.client(run, wanted);
    var sessions = new RemoteSessions(run.sessionFile(), Version.numbers());
    var session = sessions.connect(run.gateway(wanted), client, signIn.way(run, client));
    run.terminal().show(json(session), people(session));
    return Exit.DONE;
  }

  private static JsonObject json(StoredSession session) {
    return JSON.createObjectBuilder()
        .add("gateway", session.gateway().toString())
        .add("session", session.id())
        .add("signedInUntil", session.signedInUntil().toString())
        .build();
  }

  private static String people(StoredSession session) {
    return Texts.of("connect.done", session.gateway(), Date.from(session.signedInUntil()));
  }
}

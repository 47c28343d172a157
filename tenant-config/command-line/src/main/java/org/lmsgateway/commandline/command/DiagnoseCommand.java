package org.lmsgateway.commandline.command;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.lmsgateway.commandline.diagnosis.Diagnosis;
import org.lmsgateway.commandline.gateway.Gateway;
import org.lmsgateway.commandline.gateway.GatewayAddress;
import org.lmsgateway.commandline.session.StoredSession;
import org.lmsgateway.commandline.terminal.Exit;
import org.lmsgateway.commandline.terminal.Reason;
import org.lmsgateway.commandline.terminal.Trouble;
import org.lmsgateway.commandline.terminal.Version;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds out what keeps something from working. */
@Command(name = "diagnose")
public final class DiagnoseCommand implements Callable<Exit> {
  private final Run run;

  @Parameters(paramLabel = "ADDRESS", arity = "0..1", descriptionKey = "address")
  private String address;

  @Option(names = "--tenant", paramLabel = "ID")
  private String tenant;

  @Mixin private final SignInOptions signIn = new SignInOptions();

  public DiagnoseCommand(Run run) {
    this.run = run;
  }

  @Override
  public Exit call() {
    var gateway = run.gateway(run.wanted(address));
    var query = tenant == null ? "" : "?tenant=" + Gateway.encode(tenant);
    var report =
        new Diagnosis(gateway, run.clock(), Version.numbers()).run(() -> token(gateway), query);
    run.terminal().show(report.json(), report.forPeople());
    return report.firstFailure().isPresent() ? Exit.DIAGNOSED : Exit.DONE;
  }

  /** That of the session; where none can be opened, that of a sign-in will do. */
  private String token(Gateway gateway) {
    var session = session(gateway.address());
    if (session.isPresent() && !signIn.isGiven()) {
      return session.get().token();
    }
    var client = signIn.client(run, gateway.address());
    if (client.isEmpty() && !signIn.isGiven()) {
      throw Trouble.of(Reason.NOT_CONNECTED);
    }
    return signIn.way(run, client).accessToken(gateway);
  }

  private Optional<StoredSession> session(GatewayAddress gateway) {
    return run.sessionFile().of(gateway);
  }
}

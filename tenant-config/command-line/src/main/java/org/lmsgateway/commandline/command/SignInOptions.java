package org.lmsgateway.commandline.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.lmsgateway.commandline.gateway.GatewayAddress;
import org.lmsgateway.commandline.session.StoredSession;
import org.lmsgateway.commandline.signin.Browser;
import org.lmsgateway.commandline.signin.DeviceSignIn;
import org.lmsgateway.commandline.signin.KeySignIn;
import org.lmsgateway.commandline.signin.SecretSignIn;
import org.lmsgateway.commandline.signin.SignIn;
import org.lmsgateway.commandline.terminal.Texts;
import picocli.CommandLine.Option;

/** Who signs in, and how: a person with a browser, or an API client with secret or key. */
final class SignInOptions {

  @Option(names = "--client-id", paramLabel = "ID")
  private String clientId;

  @Option(names = "--secret-file", paramLabel = "FILE")
  private Path secretFile;

  @Option(names = "--key-file", paramLabel = "FILE")
  private Path keyFile;

  @Option(names = "--key-id", paramLabel = "ID")
  private String keyId;

  @Option(names = "--certificate-file", paramLabel = "FILE")
  private Path certificateFile;

  @Option(names = "--person")
  private boolean person;

  @Option(names = "--no-browser")
  private boolean noBrowser;

  /** Whether it was said who signs in. */
  boolean isGiven() {
    return person || clientId != null;
  }

  /** The API client: the one that was named, else that of the session; empty for a person. */
  Optional<String> client(Run run, GatewayAddress gateway) {
    return person
        ? Optional.empty()
        : Optional.ofNullable(clientId)
            .or(() -> run.variable("GATEWAYCTL_CLIENT_ID"))
            .or(() -> run.sessionFile().of(gateway).flatMap(StoredSession::client));
  }

  SignIn way(Run run, Optional<String> client) {
    if (client.isEmpty()) {
      return new DeviceSignIn(
          (address, code, complete) -> invite(run, address, code, complete),
          seconds -> TimeUnit.SECONDS.sleep(seconds));
    }
    if (keyFile == null) {
      return new SecretSignIn(client.get(), new Secrets(run).read(secretFile));
    }
    return certificateFile == null
        ? KeySignIn.byKey(client.get(), keyFile, keyId, run.clock())
        : KeySignIn.byCertificate(client.get(), keyFile, certificateFile, run.clock());
  }

  private void invite(Run run, String address, String code, String complete) {
    run.terminal().remarks().println(Texts.of("connect.device", address, code));
    if (!noBrowser) {
      Browser.open(complete, run.environment());
    }
  }
}

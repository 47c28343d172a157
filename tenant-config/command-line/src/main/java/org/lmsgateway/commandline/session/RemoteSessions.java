package org.lmsgateway.commandline.session;

import static org.lmsgateway.commandline.terminal.JsonText.JSON;

import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.Set;
import org.lmsgateway.commandline.gateway.Answer;
import org.lmsgateway.commandline.gateway.Gateway;
import org.lmsgateway.commandline.signin.SignIn;

/** Opens remote sessions, and goes on with them. */
public final class RemoteSessions {
  public static final String PATH = Gateway.API + "/remote-sessions";

  /** What the gateway says of a session that cannot be gone on with. */
  private static final Set<String> ENDED =
      Set.of("REMOTE_SESSION_IDLE", "REMOTE_SESSION_CLOSED", "REMOTE_SESSION_CLOSED_BY_ADMIN");

  private final SessionFile file;
  private final String version;

  /**
   * The sessions.
   *
   * @param version of the command line, in numbers and dots
   */
  public RemoteSessions(SessionFile file, String version) {
    this.file = file;
    this.version = version;
  }

  /**
   * Signs in and opens a session, or goes on with the one that is there: it counts once.
   *
   * @param client the API client that signs in; empty if it is a person
   * @throws org.lmsgateway.commandline.terminal.Trouble if the gateway refuses
   */
  public StoredSession connect(Gateway gateway, Optional<String> client, SignIn signIn) {
    var signedIn = gateway.as(signIn.accessToken(gateway));
    var answer =
        file.of(gateway.address())
            .map(session -> goOn(signedIn, session))
            .filter(given -> !isEnded(given))
            .orElseGet(() -> open(signedIn));
    var session = StoredSession.of(gateway.address(), client, answer.required().json());
    file.keep(session);
    return session;
  }

  private static Answer goOn(Gateway signedIn, StoredSession session) {
    return signedIn.post(PATH + "/" + session.id() + "/token", JsonObject.EMPTY_JSON_OBJECT);
  }

  /** Somebody else's session is not found. */
  private static boolean isEnded(Answer answer) {
    return answer.status() == 404 || ENDED.contains(answer.code());
  }

  private Answer open(Gateway signedIn) {
    var client = JSON.createObjectBuilder().add("client", "gatewayctl").add("version", version);
    return signedIn.post(PATH, client.build());
  }
}

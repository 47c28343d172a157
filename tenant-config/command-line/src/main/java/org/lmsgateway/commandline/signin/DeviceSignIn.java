package org.lmsgateway.commandline.signin;

import java.util.Map;
import org.lmsgateway.commandline.gateway.Answer;
import org.lmsgateway.commandline.gateway.Gateway;
import org.lmsgateway.commandline.terminal.JsonText;
import org.lmsgateway.commandline.terminal.Reason;
import org.lmsgateway.commandline.terminal.Trouble;

/** A person signs in with a browser, on this machine or another (RFC 8628). */
public final class DeviceSignIn implements SignIn {
  private static final String BEGIN = "/oauth2/device_authorization";
  private static final String GRANT = "urn:ietf:params:oauth:grant-type:device_code";
  private static final String CLIENT = "gatewayctl";

  /** What RFC 8628 §3.5 has an answer of "slow_down" mean, and the interval where none is said. */
  private static final int STEP_SECONDS = 5;

  /** Shows the person where to go with which code. */
  @FunctionalInterface
  public interface Invitation {
    void show(String address, String userCode, String completeAddress);
  }

  /** Lets time pass. */
  @FunctionalInterface
  public interface Pause {
    void seconds(int seconds) throws InterruptedException;
  }

  private final Invitation invitation;
  private final Pause pause;

  public DeviceSignIn(Invitation invitation, Pause pause) {
    this.invitation = invitation;
    this.pause = pause;
  }

  @Override
  public String accessToken(Gateway gateway) {
    var codes = required(gateway.form(BEGIN, Map.of("client_id", CLIENT), Map.of())).json();
    var address = codes.getString("verification_uri");
    invitation.show(
        address,
        codes.getString("user_code"),
        codes.getString("verification_uri_complete", address));
    var form =
        Map.of(
            "grant_type", GRANT,
            "client_id", CLIENT,
            "device_code", codes.getString("device_code"));
    return await(gateway, form, codes.getInt("interval", STEP_SECONDS));
  }

  /** The gateway ends it, when the person has decided or the codes are too old. */
  private String await(Gateway gateway, Map<String, String> form, int firstInterval) {
    var interval = firstInterval;
    while (true) {
      pass(interval);
      var answer = gateway.form(TOKENS, form, Map.of());
      switch (error(answer)) {
        case "authorization_pending" -> {}
        case "slow_down" -> interval += STEP_SECONDS;
        default -> {
          return required(answer).json().getString("access_token");
        }
      }
    }
  }

  private void pass(int seconds) {
    try {
      pause.seconds(seconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Trouble.of(Reason.DECLINED);
    }
  }

  private static String error(Answer answer) {
    return answer.body().flatMap(body -> JsonText.text(body, "error")).orElse("");
  }

  private static Answer required(Answer answer) {
    if (answer.isDone() || error(answer).isEmpty()) {
      return answer.required();
    }
    var said = JsonText.text(answer.json(), "error_description").orElse(error(answer));
    throw Trouble.of(Reason.SIGN_IN_DENIED, said);
  }
}

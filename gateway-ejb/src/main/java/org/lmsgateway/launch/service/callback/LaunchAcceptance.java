package org.lmsgateway.launch.service.callback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.lmsgateway.keys.PlatformTokens;
import org.lmsgateway.keys.TokenFault;
import org.lmsgateway.keys.TokenOutcome.Rejected;
import org.lmsgateway.keys.TokenOutcome.Verified;
import org.lmsgateway.launch.LaunchOrigin;
import org.lmsgateway.launch.LaunchOutcome;
import org.lmsgateway.launch.LaunchOutcome.Refused;
import org.lmsgateway.launch.fact.LaunchFacts;
import org.lmsgateway.launch.refusal.LaunchReason;
import org.lmsgateway.launch.service.Fault;
import org.lmsgateway.launch.service.LaunchContext;
import org.lmsgateway.launch.service.LaunchRecorder;
import org.lmsgateway.launch.service.LaunchState;
import org.lmsgateway.launch.service.handoff.HandOff;
import org.lmsgateway.lms.presets.Presets;
import org.lmsgateway.registration.Registration;

/**
 * Decides over a token whose launch this gateway and this browser began. In this order: (5) header,
 * key and signature, (6) the claims of every id_token, (7) the claims of LTI, (8) registration,
 * tenant and cloud are still served, and where an admin is asked the deployment is confirmed, (9)
 * the app is still there, takes such messages and such paths, (10) the nonce is used for the first
 * time.
 */
@ApplicationScoped
public class LaunchAcceptance {

  private PlatformTokens tokens;
  private LaunchReading reading;
  private LtiClaimChecks ltiChecks;
  private AdmissionCheck admission;
  private HandOff handOff;
  private LaunchRecorder recorder;

  protected LaunchAcceptance() {}

  @Inject
  public LaunchAcceptance(
      PlatformTokens tokens,
      LaunchReading reading,
      LtiClaimChecks ltiChecks,
      AdmissionCheck admission,
      HandOff handOff,
      LaunchRecorder recorder) {
    this.tokens = tokens;
    this.reading = reading;
    this.ltiChecks = ltiChecks;
    this.admission = admission;
    this.handOff = handOff;
    this.recorder = recorder;
  }

  LaunchOutcome decide(
      String token,
      Registration registration,
      LaunchState state,
      Instant loginAt,
      LaunchFacts known) {
    // (5)
    var outcome =
        tokens.verify(
            token,
            registration.addresses().keyset(),
            Presets.of(registration.platform()).signatureAlgorithms());
    if (outcome instanceof Rejected rejected) {
      var unreadable = new Fault(reason(rejected.fault()), rejected.detail());
      return new Refused(
          recorder.refuse(
              unreadable, LaunchOrigin.of(registration).to(state.app()).knowing(known)));
    }
    var launch = reading.read((Verified) outcome, registration, state, loginAt, known);
    // (6) to (8)
    var fault =
        TokenClaimChecks.fault(launch)
            .or(() -> ltiChecks.fault(launch))
            .or(() -> admission.fault(launch));
    // (9) and (10)
    return fault.isPresent() ? refused(fault.get(), launch) : accept(launch);
  }

  private LaunchOutcome accept(LaunchContext launch) {
    var app = handOff.app(launch);
    if (app.isEmpty()) {
      return refused(Fault.of(LaunchReason.APP_REMOVED), launch);
    }
    if (!app.get().accepts(MessageChecks.type(launch.claims()))) {
      return refused(Fault.of(LaunchReason.MESSAGE_NOT_OF_APP), launch);
    }
    var pathFault = handOff.pathFault(launch, app.get());
    if (pathFault.isPresent()) {
      return refused(pathFault.get(), launch);
    }
    return handOff
        .record(launch, app.get())
        .orElseGet(() -> refused(Fault.of(LaunchReason.NONCE_REPLAYED), launch));
  }

  private LaunchOutcome refused(Fault fault, LaunchContext launch) {
    var refusal = recorder.refuse(fault, launch.origin());
    return new Refused(refusal, launch.language().orElse(""));
  }

  private static LaunchReason reason(TokenFault fault) {
    return switch (fault) {
      case TOO_LARGE -> LaunchReason.TOKEN_TOO_LARGE;
      case MALFORMED -> LaunchReason.TOKEN_MALFORMED;
      case ALGORITHM_NOT_ALLOWED -> LaunchReason.ALGORITHM_NOT_ALLOWED;
      case KEY_ID_MISSING -> LaunchReason.KEY_ID_MISSING;
      case KEY_ID_UNKNOWN -> LaunchReason.KEY_ID_UNKNOWN;
      case KEYSET_ADDRESS_REFUSED -> LaunchReason.KEYSET_ADDRESS_REFUSED;
      case KEYSET_UNREACHABLE -> LaunchReason.KEYSET_UNREACHABLE;
      case KEYSET_INVALID -> LaunchReason.KEYSET_INVALID;
      case SIGNATURE_INVALID -> LaunchReason.SIGNATURE_INVALID;
    };
  }
}

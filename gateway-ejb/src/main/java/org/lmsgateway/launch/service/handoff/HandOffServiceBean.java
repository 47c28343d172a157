package org.lmsgateway.launch.service.handoff;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.lmsgateway.app.AppId;
import org.lmsgateway.launch.HandOffService;
import org.lmsgateway.launch.Launch;
import org.lmsgateway.launch.LaunchOrigin;
import org.lmsgateway.launch.SwapOutcome;
import org.lmsgateway.launch.SwapOutcome.Refused;
import org.lmsgateway.launch.browser.FramingService;
import org.lmsgateway.launch.refusal.LaunchReason;
import org.lmsgateway.launch.service.Fault;
import org.lmsgateway.launch.service.LaunchRecorder;
import org.lmsgateway.shared.service.Claims;

/** Swaps codes: each once, by the app that it was made for, within a minute. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class HandOffServiceBean implements HandOffService {

  private final LaunchClaim claim;
  private final LaunchRecorder recorder;
  private final HandOffSeal seal;
  private final LaunchTokens tokens;
  private final LaunchMemory memory;
  private final FramingService framing;
  private final Clock clock;

  public HandOffServiceBean() {
    this(null, null, null, null, null, null, null);
  }

  @Inject
  public HandOffServiceBean(
      LaunchClaim claim,
      LaunchRecorder recorder,
      HandOffSeal seal,
      LaunchTokens tokens,
      LaunchMemory memory,
      FramingService framing,
      Clock clock) {
    this.claim = claim;
    this.recorder = recorder;
    this.seal = seal;
    this.tokens = tokens;
    this.memory = memory;
    this.framing = framing;
    this.clock = clock;
  }

  @Override
  public SwapOutcome swap(AppId app, String code) {
    var found = claim.find(code);
    if (found.isEmpty()) {
      var origin = new LaunchOrigin(Optional.empty(), Optional.empty(), Optional.of(app));
      return refused(LaunchReason.CODE_UNKNOWN, origin);
    }
    var launch = found.get();
    var reason = whyNot(launch, app);
    if (reason.isPresent()) {
      return refused(reason.get(), launch.origin());
    }
    // Read before it is wiped; who comes second finds that it was claimed.
    var data = launch.payload().flatMap(payload -> seal.open(code, payload)).orElseThrow();
    return claim.take(launch)
        ? tokens.issue(app, complete(launch, data))
        : refused(LaunchReason.CODE_ALREADY_USED, launch.origin());
  }

  private Optional<LaunchReason> whyNot(Launch launch, AppId app) {
    if (!launch.origin().app().equals(Optional.of(app))) {
      return Optional.of(LaunchReason.CODE_OF_OTHER_APP);
    }
    if (launch.isSwapped()) {
      return Optional.of(LaunchReason.CODE_ALREADY_USED);
    }
    return launch.isCodeExpired(clock.instant())
        ? Optional.of(LaunchReason.CODE_EXPIRED)
        : Optional.empty();
  }

  /** Adds what only the swap knows: the record's id, and the course that services work in. */
  private Map<String, Object> complete(Launch launch, Map<String, Object> data) {
    data.put("id", launch.id());
    var claims = new Claims(data).object("claims").orElseThrow();
    data.putAll(memory.remember(launch, claims));
    return data;
  }

  private SwapOutcome refused(LaunchReason reason, LaunchOrigin origin) {
    var framed = origin.registration().map(framing::framedBy).map(origin::framedBy).orElse(origin);
    return new Refused(recorder.refuse(Fault.of(reason), framed));
  }
}

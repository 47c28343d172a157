package org.lmsgateway.launch.service.callback;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lmsgateway.keys.StateOutcome;
import org.lmsgateway.keys.StateOutcome.Expired;
import org.lmsgateway.keys.StateOutcome.Opened;
import org.lmsgateway.keys.StateTokens;
import org.lmsgateway.launch.CallbackService;
import org.lmsgateway.launch.LaunchOrigin;
import org.lmsgateway.launch.LaunchOutcome;
import org.lmsgateway.launch.LaunchOutcome.Refused;
import org.lmsgateway.launch.LaunchOutcome.SecretAwaited;
import org.lmsgateway.launch.LaunchParameters;
import org.lmsgateway.launch.browser.BindingWay;
import org.lmsgateway.launch.browser.PlatformStorage;
import org.lmsgateway.launch.browser.ReturningBrowser;
import org.lmsgateway.launch.browser.WebOrigin;
import org.lmsgateway.launch.fact.LaunchFact;
import org.lmsgateway.launch.fact.LaunchFacts;
import org.lmsgateway.launch.refusal.LaunchReason;
import org.lmsgateway.launch.service.Fault;
import org.lmsgateway.launch.service.LaunchConfiguration;
import org.lmsgateway.launch.service.LaunchRecorder;
import org.lmsgateway.launch.service.LaunchState;
import org.lmsgateway.launch.service.limit.LaunchLimits;

/**
 * Takes the LMS's answer. The order of the checks is part of the design: (1) the LMS's own error,
 * (2) the state is there, ours and fresh, (3) the browser is the one that began, and its
 * registration has not launched more than it may, (4) the registration still exists; then {@link
 * LaunchAcceptance} looks at the token. An attacker who has no state of ours gets no signature
 * checked and no key set fetched. A browser whose secret is in the LMS's page is sent to fetch it
 * before (3), and comes back with the same token.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CallbackServiceBean implements CallbackService {

  private static final List<String> PARAMETERS = List.of("error", "state", "id_token");

  private final StateTokens states;
  private final BrowserBinding binding;
  private final LaunchConfiguration configuration;
  private final LaunchLimits limits;
  private final LaunchAcceptance acceptance;
  private final LaunchRecorder recorder;

  public CallbackServiceBean() {
    this(null, null, null, null, null, null);
  }

  @Inject
  public CallbackServiceBean(
      StateTokens states,
      BrowserBinding binding,
      LaunchConfiguration configuration,
      LaunchLimits limits,
      LaunchAcceptance acceptance,
      LaunchRecorder recorder) {
    this.states = states;
    this.binding = binding;
    this.configuration = configuration;
    this.limits = limits;
    this.acceptance = acceptance;
    this.recorder = recorder;
  }

  @Override
  public LaunchOutcome complete(LaunchParameters parameters, ReturningBrowser browser) {
    var opened = parameters.single("state").map(states::open);
    // (1) and (2)
    var early =
        platformError(parameters).or(() -> repeated(parameters)).or(() -> stateFault(opened));
    if (early.isPresent()) {
      return refused(early.get(), origin(opened, browser));
    }
    var content = (Opened) opened.orElseThrow();
    var state = LaunchState.of(content.content());
    var facts = facts(state, content.sealedAt(), browser);
    // (3)
    if (state.binding().way() == BindingWay.STORAGE && browser.stored().isEmpty()) {
      return secretAwaited(state);
    }
    var foreign =
        binding
            .fault(state.binding(), browser)
            .or(() -> limits.launchReason(state.registration()).map(Fault::of));
    if (foreign.isPresent()) {
      return refused(foreign.get(), origin(state, facts));
    }
    return complete(parameters, state, content.sealedAt(), facts);
  }

  private LaunchOutcome complete(
      LaunchParameters parameters, LaunchState state, Instant loginAt, LaunchFacts facts) {
    var token = parameters.single("id_token");
    if (token.isEmpty()) {
      return refused(new Fault(LaunchReason.TOKEN_MISSING, "id_token"), origin(state, facts));
    }
    // (4)
    var registration = configuration.registration(state.registration());
    return registration.isEmpty()
        ? refused(Fault.of(LaunchReason.REGISTRATION_REMOVED), origin(state, facts))
        : acceptance.decide(token.get(), registration.get(), state, loginAt, facts);
  }

  /** The browser comes back with the secret, and with the same token: nothing is checked yet. */
  private LaunchOutcome secretAwaited(LaunchState state) {
    var registration = configuration.registration(state.registration());
    if (registration.isEmpty()) {
      return refused(Fault.of(LaunchReason.REGISTRATION_REMOVED), LaunchOrigin.UNKNOWN);
    }
    var origin = WebOrigin.of(registration.get().addresses().authorization());
    var binding = state.binding();
    return new SecretAwaited(
        new PlatformStorage(binding.frame(), origin, binding.name()),
        registration.get().framedBy());
  }

  /** OpenID Connect Core §3.1.2.6; the code is one of a short list, so it can be shown. */
  private static Optional<Fault> platformError(LaunchParameters parameters) {
    return parameters
        .single("error")
        .map(code -> code.replaceAll("[^A-Za-z0-9_.-]", "?"))
        .map(code -> code.length() > 60 ? code.substring(0, 60) : code)
        .map(code -> new Fault(LaunchReason.PLATFORM_ERROR, code));
  }

  private static Optional<Fault> repeated(LaunchParameters parameters) {
    return PARAMETERS.stream()
        .filter(parameters::isRepeated)
        .findFirst()
        .map(name -> new Fault(LaunchReason.CALLBACK_PARAMETER_MALFORMED, name));
  }

  private static Optional<Fault> stateFault(Optional<StateOutcome> state) {
    if (state.isEmpty()) {
      return Optional.of(new Fault(LaunchReason.STATE_MISSING, "state"));
    }
    if (state.get() instanceof StateOutcome.Foreign) {
      return Optional.of(Fault.of(LaunchReason.STATE_FOREIGN));
    }
    return state.get() instanceof Expired
        ? Optional.of(Fault.of(LaunchReason.STATE_EXPIRED))
        : Optional.empty();
  }

  /** The admin finds a refused launch under its registration, as soon as a state tells it. */
  private LaunchOrigin origin(Optional<StateOutcome> sealed, ReturningBrowser browser) {
    return sealed
        .flatMap(CallbackServiceBean::own)
        .map(
            opened -> {
              var state = LaunchState.of(opened.content());
              return origin(state, facts(state, opened.sealedAt(), browser));
            })
        .orElseGet(
            () ->
                LaunchOrigin.UNKNOWN
                    .knowing(LaunchFacts.NONE.with(LaunchFact.BROWSER, browser.family().name()))
                    .from(browser.address()));
  }

  /** What a state of ours holds, though it may be too old to go on with. */
  private static Optional<Opened> own(StateOutcome sealed) {
    if (sealed instanceof Opened opened) {
      return Optional.of(opened);
    }
    return sealed instanceof Expired expired ? Optional.of(expired.late()) : Optional.empty();
  }

  private LaunchOrigin origin(LaunchState state, LaunchFacts facts) {
    return configuration
        .registration(state.registration())
        .map(LaunchOrigin::of)
        .map(origin -> origin.to(state.app()))
        .orElse(LaunchOrigin.UNKNOWN)
        .knowing(facts);
  }

  /** What the login has told, and the browser that has come back. */
  private static LaunchFacts facts(LaunchState state, Instant loginAt, ReturningBrowser browser) {
    return LaunchFacts.NONE
        .with(LaunchFact.LOGIN_AT, loginAt.toString())
        .with(LaunchFact.BINDING, state.binding().way().name())
        .with(LaunchFact.DEPLOYMENT, state.deploymentId())
        .with(LaunchFact.BROWSER, browser.family().name());
  }

  private LaunchOutcome refused(Fault fault, LaunchOrigin origin) {
    return new Refused(recorder.refuse(fault, origin));
  }
}

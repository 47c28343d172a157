package org.lmsgateway.launch.service.handoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.lmsgateway.app.App;
import org.lmsgateway.keys.SecretBox;
import org.lmsgateway.launch.LaunchOutcome;
import org.lmsgateway.launch.LaunchOutcome.Accepted;
import org.lmsgateway.launch.service.Fault;
import org.lmsgateway.launch.service.LaunchConfiguration;
import org.lmsgateway.launch.service.LaunchContext;
import org.lmsgateway.launch.service.LaunchRecorder;
import org.lmsgateway.launch.service.References;
import org.lmsgateway.registration.service.UserNames;
import org.lmsgateway.shared.service.Claims;
import org.lmsgateway.shared.service.QueryStrings;

/** Records an accepted launch and sends the browser on to the app with a one-time code. */
@ApplicationScoped
public class HandOff {

  private LaunchConfiguration configuration;
  private UserNames names;
  private SecretBox secrets;
  private HandOffSeal seal;
  private LaunchRecorder recorder;
  private References references;

  protected HandOff() {}

  @Inject
  public HandOff(
      LaunchConfiguration configuration,
      UserNames names,
      SecretBox secrets,
      HandOffSeal seal,
      LaunchRecorder recorder,
      References references) {
    this.configuration = configuration;
    this.names = names;
    this.secrets = secrets;
    this.seal = seal;
    this.recorder = recorder;
    this.references = references;
  }

  /** The app that the launch is for, if the registration may still launch it. */
  public Optional<App> app(LaunchContext launch) {
    return Optional.of(launch.state().app())
        .filter(launch.registration()::launches)
        .flatMap(configuration::app)
        .filter(app -> app.serves(launch.registration().tenant()));
  }

  /** Why what follows the app's target link cannot be passed on to it. */
  public Optional<Fault> pathFault(LaunchContext launch, App app) {
    return path(launch, app).flatMap(path -> path.fault(app));
  }

  /** A deep linking request may do without a target link. */
  private static Optional<DeepPath> path(LaunchContext launch, App app) {
    return launch
        .claims()
        .filled(Claims.LTI + "target_link_uri")
        .map(target -> DeepPath.of(target, app));
  }

  /**
   * Consumes the nonce and issues the code, in one insert.
   *
   * @return empty if the nonce was consumed before
   */
  public Optional<LaunchOutcome> record(LaunchContext launch, App app) {
    var reference = references.next();
    var code = secrets.newSecret();
    var data =
        LaunchData.of(
            identity(launch, app, reference), launch.claims(), name -> userId(launch, name));
    var nonceHash = secrets.hash(launch.state().nonce());
    var sealed = seal.seal(code, data);
    if (!recorder.accept(reference, launch.origin(), nonceHash, launch.loginAt(), sealed)) {
      return Optional.empty();
    }
    var address = path(launch, app).map(path -> path.below(app)).orElse(app.url());
    var location = QueryStrings.append(address, Map.of("code", code));
    return Optional.of(new Accepted(location));
  }

  private static Map<String, Object> identity(LaunchContext launch, App app, String reference) {
    Map<String, Object> identity = new LinkedHashMap<>();
    identity.put("reference", reference);
    identity.put("tenant", launch.registration().tenant().value());
    identity.put("registration", launch.registration().id().value());
    identity.put("registrationName", launch.registration().name());
    identity.put("app", app.id().value());
    return identity;
  }

  /** A user's name towards apps. Somebody anonymous is somebody else at each launch. */
  private String userId(LaunchContext launch, Optional<String> lmsId) {
    return names.of(
        launch.registration().id(), lmsId.orElse("anonymous " + launch.state().nonce()));
  }
}

package org.lmsgateway.launch.service.login;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lmsgateway.launch.LaunchParameters;
import org.lmsgateway.launch.fact.LaunchFact;
import org.lmsgateway.launch.fact.LaunchFacts;
import org.lmsgateway.launch.refusal.LaunchReason;
import org.lmsgateway.launch.service.Fault;

/**
 * What an LMS says when it begins a launch (Security Framework 1.0 §5.1.1.1, LTI 1.3 Core §4.1).
 *
 * @param messageHint must be returned unaltered (LTI 1.3 Core §4.1.1)
 * @param storageFrame where the LMS's page keeps something for us, if it does (LTI Platform Storage
 *     0.1)
 */
record LoginRequest(
    String issuer,
    String loginHint,
    String targetLinkUri,
    Optional<String> messageHint,
    Optional<String> deploymentId,
    Optional<String> clientId,
    Optional<String> storageFrame) {

  private static final List<String> REQUIRED = List.of("iss", "login_hint", "target_link_uri");
  private static final List<String> OPTIONAL =
      List.of(
          "lti_message_hint",
          "lti_deployment_id",
          "deployment_id",
          "client_id",
          "lti_storage_target");
  private static final int MOST_CHARACTERS = 8000;

  /** The state carries the frame's name; what is longer is no name. */
  private static final int MOST_FRAME = 255;

  /** What is wrong with the parameters, the required ones first. */
  static Optional<Fault> fault(LaunchParameters parameters) {
    return Stream.concat(REQUIRED.stream(), OPTIONAL.stream())
        .filter(name -> isMalformed(parameters, name))
        .findFirst()
        .map(name -> new Fault(LaunchReason.LOGIN_PARAMETER_MALFORMED, name))
        .or(
            () ->
                REQUIRED.stream()
                    .filter(name -> parameters.single(name).isEmpty())
                    .findFirst()
                    .map(name -> new Fault(LaunchReason.LOGIN_PARAMETER_MISSING, name)))
        .or(() -> deployments(parameters));
  }

  /** Canvas has a name of its own for the deployment; who sends both must mean the same. */
  private static Optional<Fault> deployments(LaunchParameters parameters) {
    var ofCanvas = parameters.single("deployment_id");
    return parameters
        .single("lti_deployment_id")
        .filter(id -> ofCanvas.isPresent() && !ofCanvas.get().equals(id))
        .map(id -> Fault.of(LaunchReason.LOGIN_DEPLOYMENTS_DIFFER));
  }

  private static boolean isMalformed(LaunchParameters parameters, String name) {
    var value = parameters.single(name).orElse("");
    return parameters.isRepeated(name)
        || value.length() > MOST_CHARACTERS
        || value.chars().anyMatch(Character::isISOControl);
  }

  /** What the record keeps of a login; the hints may name a person, so they are not in it. */
  static LaunchFacts facts(LaunchParameters parameters) {
    return LaunchFacts.NONE
        .with(LaunchFact.ISSUER, parameters.single("iss"))
        .with(LaunchFact.CLIENT_ID, parameters.single("client_id"))
        .with(
            LaunchFact.DEPLOYMENT,
            parameters.single("lti_deployment_id").or(() -> parameters.single("deployment_id")))
        .with(
            LaunchFact.TARGET_LINK,
            parameters.single("target_link_uri").map(link -> link.split("[?#]", 2)[0]));
  }

  /** Reads parameters that have no fault. */
  static LoginRequest of(LaunchParameters parameters) {
    return new LoginRequest(
        parameters.single("iss").orElseThrow(),
        parameters.single("login_hint").orElseThrow(),
        parameters.single("target_link_uri").orElseThrow(),
        parameters.single("lti_message_hint"),
        parameters.single("lti_deployment_id").or(() -> parameters.single("deployment_id")),
        parameters.single("client_id"),
        parameters.single("lti_storage_target").filter(name -> name.length() <= MOST_FRAME));
  }

  /** What begins the same login once more; not the storage, which only a frame has. */
  Map<String, String> parameters() {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("iss", issuer);
    parameters.put("login_hint", loginHint);
    parameters.put("target_link_uri", targetLinkUri);
    messageHint.ifPresent(hint -> parameters.put("lti_message_hint", hint));
    deploymentId.ifPresent(id -> parameters.put("lti_deployment_id", id));
    clientId.ifPresent(id -> parameters.put("client_id", id));
    return parameters;
  }
}

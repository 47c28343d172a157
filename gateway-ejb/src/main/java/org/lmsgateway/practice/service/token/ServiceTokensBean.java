package org.lmsgateway.practice.service.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lmsgateway.keys.SecretBox;
import org.lmsgateway.launch.LaunchParameters;
import org.lmsgateway.practice.service.PracticePlatform;
import org.lmsgateway.practice.service.RecentValues;
import org.lmsgateway.practice.service.ToolSignature;
import org.lmsgateway.practice.token.Access;
import org.lmsgateway.practice.token.ServiceScope;
import org.lmsgateway.practice.token.ServiceTokens;
import org.lmsgateway.practice.token.TokenAnswer;
import org.lmsgateway.practice.token.TokenAnswer.Issued;
import org.lmsgateway.practice.token.TokenAnswer.Refused;
import org.lmsgateway.shared.GatewayAddress;

/** The token endpoint. Tokens are opaque, live an hour, and are kept as hashes. */
@ApplicationScoped
public class ServiceTokensBean implements ServiceTokens {

  private static final Duration LIFE = Duration.ofHours(1);
  private static final String ASSERTION_TYPE =
      "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
  private static final String BEARER = "Bearer ";

  private SecretBox secrets;
  private IssuedTokens tokens;
  private ClientAssertion assertions;

  protected ServiceTokensBean() {}

  @Inject
  public ServiceTokensBean(
      ToolSignature signature, SecretBox secrets, GatewayAddress gateway, Clock clock) {
    this.secrets = secrets;
    this.tokens = new IssuedTokens(clock);
    this.assertions =
        new ClientAssertion(
            signature, new RecentValues(clock), new PracticePlatform(gateway).addresses().token());
  }

  @Override
  public TokenAnswer issue(LaunchParameters request) {
    if (!is(request, "grant_type", "client_credentials")) {
      return new Refused("unsupported_grant_type", "only client_credentials");
    }
    var assertion = request.single("client_assertion");
    if (!is(request, "client_assertion_type", ASSERTION_TYPE) || assertion.isEmpty()) {
      return new Refused("invalid_request", "client_assertion or client_assertion_type");
    }
    var asked = request.single("scope");
    if (asked.isEmpty()) {
      return new Refused("invalid_request", "scope is missing");
    }
    var fault = assertions.fault(assertion.get());
    if (fault.isPresent()) {
      return new Refused("invalid_client", fault.get());
    }
    // Moodle does the same: what it does not know is left out, and nothing left is an error.
    var scopes = scopes(asked.get());
    return scopes.isEmpty()
        ? new Refused("invalid_scope", "none of these scopes is offered")
        : issue(scopes);
  }

  private static boolean is(LaunchParameters request, String name, String demanded) {
    return request.single(name).filter(demanded::equals).isPresent();
  }

  private static List<ServiceScope> scopes(String asked) {
    return Stream.of(asked.split(" "))
        .map(ServiceScope::ofUri)
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }

  private Issued issue(List<ServiceScope> scopes) {
    var token = secrets.newSecret();
    tokens.add(secrets.hash(token), Set.copyOf(scopes), LIFE);
    return new Issued(token, LIFE, scopes);
  }

  @Override
  public Access check(String authorization, Set<ServiceScope> anyOf) {
    // RFC 7235 §2.1: the scheme's case does not matter.
    if (authorization == null
        || !authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
      return Access.TOKEN_INVALID;
    }
    var token = authorization.substring(BEARER.length()).strip();
    return tokens
        .scopes(secrets.hash(token))
        .map(granted -> granted.stream().anyMatch(anyOf::contains))
        .map(fits -> fits ? Access.GRANTED : Access.SCOPE_INSUFFICIENT)
        .orElse(Access.TOKEN_INVALID);
  }
}

package org.lmsgateway.practice.service.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lmsgateway.practice.service.FakeToolTokens.NOW;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lmsgateway.launch.LaunchParameters;
import org.lmsgateway.practice.service.FakeSecrets;
import org.lmsgateway.practice.service.FakeToolTokens;
import org.lmsgateway.practice.token.Access;
import org.lmsgateway.practice.token.ServiceScope;
import org.lmsgateway.practice.token.TokenAnswer;
import org.lmsgateway.practice.token.TokenAnswer.Issued;
import org.lmsgateway.practice.token.TokenAnswer.Refused;

/** Security Framework 1.0 §4.1, RFC 7523 §3, from the platform's side. */
class ServiceTokensBeanTest {

  private static final String ENDPOINT = FakeToolTokens.LMS + "/token";

  private final FakeToolTokens tool = new FakeToolTokens();
  private final ServiceTokensBean tokens =
      new ServiceTokensBean(
          tool.signature(), new FakeSecrets(), FakeToolTokens.GATEWAY, FakeToolTokens.CLOCK);

  private static Map<String, Object> assertion() {
    Map<String, Object> claims = new HashMap<>();
    claims.put("iss", "practice");
    claims.put("sub", "practice");
    claims.put("aud", ENDPOINT);
    claims.put("iat", NOW.getEpochSecond());
    claims.put("exp", NOW.getEpochSecond() + 300);
    claims.put("jti", "j-1");
    return claims;
  }

  private Map<String, List<String>> request(Map<String, Object> assertion) {
    var request = new HashMap<String, List<String>>();
    request.put("grant_type", List.of("client_credentials"));
    request.put(
        "client_assertion_type", List.of("urn:ietf:params:oauth:client-assertion-type:jwt-bearer"));
    request.put("client_assertion", List.of(tool.sign(assertion)));
    request.put("scope", List.of(ServiceScope.MEMBERS.uri() + " " + ServiceScope.SCORES.uri()));
    return request;
  }

  private TokenAnswer issue(Map<String, List<String>> request) {
    return tokens.issue(new LaunchParameters(request));
  }

  @Test
  void issuesATokenThatOpensWhatWasAskedFor() {
    var issued = (Issued) issue(request(assertion()));

    assertThat(issued.life()).hasHours(1);
    assertThat(issued.scopes()).containsExactly(ServiceScope.MEMBERS, ServiceScope.SCORES);
    var bearer = "Bearer " + issued.token();
    assertThat(tokens.check(bearer, Set.of(ServiceScope.MEMBERS))).isEqualTo(Access.GRANTED);
    assertThat(tokens.check(bearer, Set.of(ServiceScope.RESULTS)))
        .isEqualTo(Access.SCOPE_INSUFFICIENT);
    assertThat(tool.keyset.toString()).startsWith("http://localhost:8080/lti/keys/");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bearer other", "Basic secret-1", "secret-1", ""})
  void opensNothingForAnythingElse(String header) {
    issue(request(assertion()));

    assertThat(tokens.check(header, Set.of(ServiceScope.MEMBERS))).isEqualTo(Access.TOKEN_INVALID);
    assertThat(tokens.check(null, Set.of(ServiceScope.MEMBERS))).isEqualTo(Access.TOKEN_INVALID);
  }

  @ParameterizedTest
  @CsvSource({
    "grant_type, authorization_code, unsupported_grant_type",
    "grant_type, '', unsupported_grant_type",
    "client_assertion_type, jwt, invalid_request",
    "client_assertion, '', invalid_request",
    "client_assertion, forged, invalid_client",
    "scope, '', invalid_request",
    "scope, openid, invalid_scope"
  })
  void refusesAWrongRequest(String parameter, String value, String error) {
    var request = request(assertion());
    request.put(parameter, List.of(value));

    assertThat(((Refused) issue(request)).error()).isEqualTo(error);
  }

  @ParameterizedTest
  @ValueSource(strings = {"iss", "sub", "aud", "iat", "exp", "jti"})
  void refusesAnAssertionWithoutADemandedClaim(String claim) {
    var assertion = assertion();
    assertion.remove(claim);

    var refused = (Refused) issue(request(assertion));

    assertThat(refused.error()).isEqualTo("invalid_client");
    assertThat(refused.description()).contains(claim);
  }

  @ParameterizedTest
  @CsvSource({"iss, another", "sub, another", "aud, http://localhost:8080/practice/lms"})
  void refusesAnAssertionOfAnotherClientOrForAnother(String claim, String value) {
    var assertion = assertion();
    assertion.put(claim, value);

    assertThat(((Refused) issue(request(assertion))).description()).contains(claim);
  }

  /** Brightspace answers a list of audiences with an error of its own. */
  @Test
  void refusesAListOfAudiences() {
    var assertion = assertion();
    assertion.put("aud", List.of(ENDPOINT));

    assertThat(((Refused) issue(request(assertion))).description()).contains("aud");
  }

  @ParameterizedTest
  @CsvSource({"iat, 5", "exp, 0", "exp, -1", "exp, 3601"})
  void refusesAnAssertionAtTheWrongTime(String claim, long secondsFromNow) {
    var assertion = assertion();
    assertion.put(claim, NOW.getEpochSecond() + secondsFromNow);

    assertThat(((Refused) issue(request(assertion))).description()).contains(claim);
  }

  @Test
  void refusesAnAssertionThatCameBefore() {
    issue(request(assertion()));

    assertThat(((Refused) issue(request(assertion()))).description()).contains("jti");
  }

  @Test
  void leavesOutScopesThatItDoesNotKnow() {
    var request = request(assertion());
    request.put("scope", List.of("openid " + ServiceScope.SCORES.uri()));

    assertThat(((Issued) issue(request)).scopes()).containsExactly(ServiceScope.SCORES);
  }
}

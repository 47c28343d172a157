package org.lmsgateway.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lmsgateway.test.TestLms.LTI;

import com.nimbusds.jwt.SignedJWT;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.lmsgateway.test.PayaraMicroFixture;

/** What the nine valid launches of teachers and of students have in common. */
abstract class LtiCoreValidLaunches {

  private static final List<String> NAMES =
      List.of("name", "given_name", "middle_name", "family_name");

  private final String role;
  private CertificationSuite suite;

  LtiCoreValidLaunches(String role) {
    this.role = role;
  }

  @BeforeEach
  void open() {
    suite = CertificationSuite.open();
  }

  /** What the app gets for a launch that must succeed. */
  final JsonObject launched(Consumer<Map<String, Object>> change) {
    var swap = suite.swap(suite.launch(role, change));
    var launch = swap.getJsonObject("launch");
    var logged = PayaraMicroFixture.gateway().operator().launch(launch.getString("reference"));
    assertThat(logged.getString("outcome")).isEqualTo("ACCEPTED");
    return swap;
  }

  /** A launch with these roles, which all come through; only those of the vocabularies count. */
  final void assertRoles(List<String> roles, List<String> groups) {
    var swapped = launched(claims -> claims.put(LTI + "roles", roles));
    var kept = roles.stream().filter(name -> !name.isEmpty()).toList();
    assertThat(swapped.getJsonObject("launch").getJsonArray("roles"))
        .extracting(JsonString.class::cast)
        .extracting(JsonString::getString)
        .isEqualTo(kept);
    assertThat(groups(swapped)).isEqualTo(groups);
  }

  private static List<String> groups(JsonObject swapped) {
    try {
      return SignedJWT.parse(swapped.getString("launch_token"))
          .getJWTClaimsSet()
          .getStringListClaim("groups");
    } catch (ParseException e) {
      throw new AssertionError(e);
    }
  }

  final void assertEmailOnly() {
    var user = user(claims -> claims.keySet().removeAll(NAMES));
    assertThat(user.getString("email")).isEqualTo("tomas.ramirez@school.example");
    assertThat(user).doesNotContainKeys("name", "givenName", "familyName");
  }

  final void assertNamesOnly() {
    var user = user(claims -> claims.remove("email"));
    assertThat(user.getString("name")).isEqualTo("Tomas Q. Ramirez");
    assertThat(user).doesNotContainKey("email");
  }

  final void assertNoPii() {
    var user =
        user(
            claims -> {
              claims.keySet().removeAll(NAMES);
              claims.remove("email");
            });
    assertThat(user.getString("id")).isNotEmpty();
    assertThat(user).doesNotContainKeys("name", "givenName", "familyName", "email");
  }

  final void assertEmailWithoutContext() {
    var swapped =
        launched(
            claims -> {
              claims.keySet().removeAll(NAMES);
              claims.remove(LTI + "context");
            });
    assertThat(swapped.getJsonObject("launch")).doesNotContainKey("context");
  }

  private JsonObject user(Consumer<Map<String, Object>> change) {
    return launched(change).getJsonObject("launch").getJsonObject("user");
  }
}

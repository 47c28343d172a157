package org.lmsgateway.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lmsgateway.certification.CertificationSuite.LEARNER;
import static org.lmsgateway.test.TestLms.LTI;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lmsgateway.test.Answer;
import org.lmsgateway.test.PayaraMicroFixture;

/**
 * Certification guide §6.1.1: what must not be launched. Proof is the log of launches, which names
 * the check.
 */
class LtiCoreKnownBadPayloadsIT {

  private CertificationSuite suite;

  @BeforeEach
  void open() {
    suite = CertificationSuite.open();
  }

  @Test
  @DisplayName("No KID Sent in JWT header")
  void noKidSentInJwtHeader() {
    var header = new JWSHeader.Builder(JWSAlgorithm.RS256).customParam("junk", "x").build();

    assertRefused(401, "KEY_ID_MISSING", suite.launch(header, LEARNER, sound -> {}));
  }

  @Test
  @DisplayName("Incorrect KID in JWT header")
  void incorrectKidInJwtHeader() {
    var header = CertificationSuite.header().keyID("imstester_66067").build();

    assertRefused(401, "KEY_ID_UNKNOWN", suite.launch(header, LEARNER, sound -> {}));
  }

  @Test
  @DisplayName("Wrong LTI Version")
  void wrongLtiVersion() {
    assertRefused("VERSION_NOT_SUPPORTED", claims -> claims.put(LTI + "version", "11.3"));
  }

  @Test
  @DisplayName("No LTI Version")
  void noLtiVersion() {
    assertRefused("VERSION_MISSING", claims -> claims.remove(LTI + "version"));
  }

  @Test
  @DisplayName("Invalid LTI message")
  void invalidLtiMessage() {
    assertRefused(
        "ISSUER_MISMATCH",
        claims -> {
          claims.clear();
          claims.put("name", "badltilaunch");
        });
  }

  @Test
  @DisplayName("Missing LTI Claims")
  void missingLtiClaims() {
    assertRefused(
        "MESSAGE_TYPE_MISSING",
        claims -> {
          claims.remove(LTI + "version");
          claims.remove(LTI + "message_type");
          claims.remove(LTI + "roles");
        });
  }

  @Test
  @DisplayName("Timestamps Incorrect")
  void timestampsIncorrect() {
    assertRefused(
        400,
        "TOKEN_EXPIRED",
        suite.launch(
            LEARNER,
            claims -> {
              claims.put("iat", 11111);
              claims.put("exp", 22222);
            }));
  }

  /** The guide's own spelling. */
  @Test
  @DisplayName("messsage_type Claim Missing")
  void messageTypeClaimMissing() {
    assertRefused("MESSAGE_TYPE_MISSING", claims -> claims.remove(LTI + "message_type"));
  }

  @Test
  @DisplayName("role Claim Missing")
  void roleClaimMissing() {
    assertRefused("ROLES_MISSING", claims -> claims.remove(LTI + "roles"));
  }

  @Test
  @DisplayName("deployment_id Claim Missing")
  void deploymentIdClaimMissing() {
    assertRefused("DEPLOYMENT_MISSING", claims -> claims.remove(LTI + "deployment_id"));
  }

  @Test
  @DisplayName("resource_link_id Claim Missing")
  void resourceLinkIdClaimMissing() {
    assertRefused("RESOURCE_LINK_MISSING", claims -> claims.remove(LTI + "resource_link"));
  }

  /** The suite sends an empty one. */
  @Test
  @DisplayName("user Claim Missing")
  void userClaimMissing() {
    assertRefused("SUBJECT_EMPTY", claims -> claims.put("sub", ""));
  }

  private void assertRefused(String reason, Consumer<Map<String, Object>> change) {
    assertRefused(401, reason, suite.launch(LEARNER, change));
  }

  private static void assertRefused(int status, String reason, Answer page) {
    assertThat(page.status()).as(page.toString()).isEqualTo(status);
    assertThat(page.headers().firstValue("Location")).isEmpty();
    assertThat(page.text("code")).isEqualTo(reason);
    var logged = PayaraMicroFixture.gateway().operator().launch(page.text("reference"));
    assertThat(logged.getString("outcome")).isEqualTo("REFUSED");
    assertThat(logged.getString("reason")).isEqualTo(reason);
  }
}

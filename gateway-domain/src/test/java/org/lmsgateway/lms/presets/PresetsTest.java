package org.lmsgateway.lms.presets;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lmsgateway.keys.SignatureAlgorithm;
import org.lmsgateway.lms.BaseField;
import org.lmsgateway.lms.LmsAddresses;
import org.lmsgateway.lms.LmsBase;
import org.lmsgateway.lms.Platform;
import org.lmsgateway.shared.FieldCode;
import org.lmsgateway.shared.FieldFault;
import org.lmsgateway.shared.Outcome.Done;
import org.lmsgateway.shared.Outcome.Rejected;

class PresetsTest {

  private static final String CLIENT = "0a1b2c3d-client";

  static LmsAddresses derived(Platform platform, LmsBase base) {
    var outcome = Presets.derive(platform, base, CLIENT).orElseThrow();
    assertThat(outcome).isInstanceOf(Done.class);
    return ((Done<LmsAddresses>) outcome).value();
  }

  static FieldFault fault(Platform platform, LmsBase base) {
    var outcome = Presets.derive(platform, base, CLIENT).orElseThrow();
    assertThat(outcome).isInstanceOf(Rejected.class);
    return ((Rejected<LmsAddresses>) outcome).faults().get(0);
  }

  /** The addresses that each LMS documents, or has in its sources. */
  @ParameterizedTest
  @CsvSource(
      useHeadersInDisplayName = true,
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          platform    | environment | site                        | tool | issuer                             | authorization                                                           | token                                                           | keyset                                                                                          | audience
          CANVAS      | -           | -                           | -    | https://canvas.instructure.com     | https://sso.canvaslms.com/api/lti/authorize_redirect                    | https://sso.canvaslms.com/login/oauth2/token                    | https://sso.canvaslms.com/api/lti/security/jwks                                                 | -
          CANVAS      | CLOUD       | -                           | -    | https://canvas.instructure.com     | https://sso.canvaslms.com/api/lti/authorize_redirect                    | https://sso.canvaslms.com/login/oauth2/token                    | https://sso.canvaslms.com/api/lti/security/jwks                                                 | -
          CANVAS      | BETA        | -                           | -    | https://canvas.beta.instructure.com| https://sso.beta.canvaslms.com/api/lti/authorize_redirect               | https://sso.beta.canvaslms.com/login/oauth2/token               | https://sso.beta.canvaslms.com/api/lti/security/jwks                                            | -
          CANVAS      | TEST        | -                           | -    | https://canvas.test.instructure.com| https://sso.test.canvaslms.com/api/lti/authorize_redirect               | https://sso.test.canvaslms.com/login/oauth2/token               | https://sso.test.canvaslms.com/api/lti/security/jwks                                            | -
          CANVAS      | SELF_HOSTED | https://canvas.school.edu   | -    | -                                  | https://canvas.school.edu/api/lti/authorize_redirect                    | https://canvas.school.edu/login/oauth2/token                    | https://canvas.school.edu/api/lti/security/jwks                                                 | -
          BLACKBOARD  | -           | -                           | -    | https://blackboard.com             | https://developer.blackboard.com/api/v1/gateway/oidcauth                | https://developer.blackboard.com/api/v1/gateway/oauth2/jwttoken | https://developer.blackboard.com/api/v1/management/applications/0a1b2c3d-client/jwks.json       | -
          MOODLE      | -           | https://school.edu/moodle   | -    | https://school.edu/moodle          | https://school.edu/moodle/mod/lti/auth.php                              | https://school.edu/moodle/mod/lti/token.php                     | https://school.edu/moodle/mod/lti/certs.php                                                     | -
          OPEN_LMS    | -           | https://school.mrooms.net   | -    | https://school.mrooms.net          | https://school.mrooms.net/mod/lti/auth.php                              | https://school.mrooms.net/mod/lti/token.php                     | https://school.mrooms.net/mod/lti/certs.php                                                     | -
          BRIGHTSPACE | -           | https://school.brightspace.com | - | https://school.brightspace.com     | https://school.brightspace.com/d2l/lti/authenticate                     | https://auth.brightspace.com/core/connect/token                 | https://school.brightspace.com/d2l/.well-known/jwks                                             | https://api.brightspace.com/auth/token
          SCHOOLOGY   | -           | -                           | -    | https://schoology.schoology.com    | https://lti-service.svc.schoology.com/lti-service/authorize-redirect    | https://lti-service.svc.schoology.com/lti-service/access-token  | https://lti-service.svc.schoology.com/lti-service/.well-known/jwks                              | -
          SAKAI       | -           | https://sakai.school.edu    | 12   | https://sakai.school.edu           | https://sakai.school.edu/imsoidc/lti13/oidc_auth                        | https://sakai.school.edu/imsblis/lti13/token/12                 | https://sakai.school.edu/imsblis/lti13/keyset                                                   | -
          OPEN_EDX    | -           | https://courses.school.edu  | 0b8a | https://courses.school.edu         | https://courses.school.edu/api/lti_consumer/v1/launch/                  | https://courses.school.edu/api/lti_consumer/v1/token/0b8a       | https://courses.school.edu/api/lti_consumer/v1/public_keysets/0b8a                              | -
          """)
  void derivesTheAddressesOf(
      Platform platform,
      String environment,
      String site,
      String tool,
      String issuer,
      String authorization,
      String token,
      String keyset,
      String audience) {
    var addresses = derived(platform, new LmsBase(environment, site, tool));

    assertThat(addresses.issuer()).isEqualTo(issuer);
    assertThat(addresses.authorization()).hasToString(authorization);
    assertThat(addresses.token()).hasToString(token);
    assertThat(addresses.keyset()).hasToString(keyset);
    assertThat(addresses.tokenAudience()).isEqualTo(audience);
  }

  @ParameterizedTest
  @EnumSource
  void hasAPresetOfEachPlatform(Platform platform) {
    assertThat(Presets.of(platform).platform()).isEqualTo(platform);
  }

  @ParameterizedTest
  @CsvSource({
    "CANVAS, BETA,,",
    "CANVAS, SELF_HOSTED, https://canvas.school.edu,",
    "BLACKBOARD,,,",
    "MOODLE,, https://school.edu/moodle,",
    "OPEN_LMS,, https://school.mrooms.net,",
    "BRIGHTSPACE,, https://school.brightspace.com,",
    "SCHOOLOGY,,,",
    "SAKAI,, https://sakai.school.edu, 12",
    "OPEN_EDX,, https://courses.school.edu, 0b8a"
  })
  void recognisesWhatItDerived(Platform platform, String environment, String site, String tool) {
    var addresses = derived(platform, new LmsBase(environment, site, tool));

    var base = Presets.recognise(platform, addresses, CLIENT);

    assertThat(base).isPresent();
    assertThat(derived(platform, base.get())).isEqualTo(addresses);
  }

  @Test
  void recognisesNoAddressesOfAnotherForm() {
    var moodle = derived(Platform.MOODLE, LmsBase.ofSite("https://school.edu"));

    assertThat(Presets.recognise(Platform.SAKAI, moodle, CLIENT)).isEmpty();
    assertThat(Presets.recognise(Platform.CANVAS, moodle, CLIENT)).isEmpty();
    assertThat(Presets.recognise(Platform.BLACKBOARD, moodle, CLIENT)).isEmpty();
    assertThat(Presets.recognise(Platform.OTHER, moodle, CLIENT)).isEmpty();
  }

  @Test
  void asksOnlyForWhatCannotBeKnown() {
    assertThat(Presets.asks(Platform.SCHOOLOGY, null)).isEmpty();
    assertThat(Presets.asks(Platform.BLACKBOARD, null)).isEmpty();
    assertThat(Presets.asks(Platform.CANVAS, "CLOUD")).isEmpty();
    assertThat(Presets.asks(Platform.CANVAS, "SELF_HOSTED"))
        .containsExactly(BaseField.SITE, BaseField.ISSUER);
    assertThat(Presets.asks(Platform.MOODLE, null)).containsExactly(BaseField.SITE);
    assertThat(Presets.asks(Platform.SAKAI, null))
        .containsExactly(BaseField.SITE, BaseField.TOOL_ID);
    assertThat(Presets.derives(Platform.OTHER)).isFalse();
    assertThat(Presets.derive(Platform.OTHER, LmsBase.NONE, CLIENT)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "MOODLE, https://school.instructure.com, Canvas",
    "MOODLE, school.brightspace.com/d2l/home, Brightspace",
    "BRIGHTSPACE, https://school.mrooms.net, Open LMS",
    "CANVAS, https://app.schoology.com, Schoology",
    "SAKAI, https://school.blackboard.com, Blackboard"
  })
  void namesTheLmsThatASiteIsOf(Platform platform, String site, String other) {
    assertThat(fault(platform, new LmsBase(null, site, "1")))
        .isEqualTo(new FieldFault("site", FieldCode.SITE_OF_OTHER_LMS, other));
  }

  @ParameterizedTest
  @CsvSource({
    "MOODLE,,, site, REQUIRED",
    "MOODLE, 'ftp://school.edu',, site, NOT_A_WEB_ADDRESS",
    "BRIGHTSPACE, ' ',, site, REQUIRED",
    "SAKAI, https://sakai.school.edu,, toolId, REQUIRED",
    "SAKAI, https://sakai.school.edu, 'a b', toolId, MALFORMED",
    "SAKAI,, 12, site, REQUIRED",
    "OPEN_EDX, https://courses.school.edu,, toolId, REQUIRED",
    "OPEN_EDX, https://courses.school.edu, 'a b', toolId, MALFORMED",
    "OPEN_EDX, //, 12, site, NOT_A_WEB_ADDRESS"
  })
  void saysWhatIsMissing(
      Platform platform, String site, String tool, String field, FieldCode code) {
    var fault = fault(platform, new LmsBase(null, site, tool));

    assertThat(fault.field()).isEqualTo(field);
    assertThat(fault.code()).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({
    "SAKAI, https://sakai.school.edu/imsblis/lti13/token/12, 12",
    "OPEN_EDX, https://courses.school.edu/api/lti_consumer/v1/public_keysets/0b8a-4e, 0b8a-4e"
  })
  void takesTheToolIdOutOfAPastedAddress(Platform platform, String pasted, String tool) {
    var site = pasted.substring(0, pasted.indexOf("/", 8));

    assertThat(derived(platform, new LmsBase(null, pasted, pasted)))
        .isEqualTo(derived(platform, new LmsBase(null, site, tool)));
  }

  @Test
  void blackboardNeedsTheApplicationForItsKeySet() {
    assertThat(
            ((Rejected<?>) Presets.derive(Platform.BLACKBOARD, LmsBase.NONE, " ").get()).faults())
        .containsExactly(FieldFault.of("clientId", FieldCode.REQUIRED));
    assertThat(
            ((Rejected<?>) Presets.derive(Platform.BLACKBOARD, LmsBase.NONE, "a/b").get()).faults())
        .extracting(FieldFault::code)
        .containsExactly(FieldCode.MALFORMED);
  }

  @Test
  void onlyBlackboardSignsOtherwise() {
    for (var platform : Platform.values()) {
      assertThat(Presets.of(platform).signatureAlgorithms().contains(SignatureAlgorithm.RS512))
          .isEqualTo(platform == Platform.BLACKBOARD);
      assertThat(Presets.of(platform).signatureAlgorithms()).contains(SignatureAlgorithm.RS256);
      assertThat(Presets.of(platform).alwaysNamesResourceLink())
          .isEqualTo(platform != Platform.BLACKBOARD);
    }
  }
}

package org.lmsgateway.registration.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lmsgateway.lms.LmsBase;
import org.lmsgateway.outbound.service.TestClients;
import org.lmsgateway.outbound.service.WebAddressCheck;
import org.lmsgateway.shared.FieldCode;
import org.lmsgateway.shared.FieldFault;

/** Drafts that leave their addresses to the preset of the LMS. */
class DerivedDraftTest {

  private final WebAddressCheck addresses = new WebAddressCheck(TestClients.allowing("lms.inside"));

  private DraftReading read(TestDraft draft) {
    return new DraftReading(draft.draft(), Optional.of(Set.of()), addresses);
  }

  private static TestDraft moodle(String site) {
    return new TestDraft().with("platform", "MOODLE").base(LmsBase.ofSite(site));
  }

  @Test
  void siteIsEnoughForMoodle() {
    var reading = read(moodle("8.8.8.8/moodle/login/index.php"));

    assertThat(reading.faults()).isEmpty();
    assertThat(reading.details().issuer()).isEqualTo("https://8.8.8.8/moodle");
    assertThat(reading.details().addresses().keyset())
        .hasToString("https://8.8.8.8/moodle/mod/lti/certs.php");
  }

  @Test
  void nothingIsNeededForCanvasCloud() {
    var reading = read(new TestDraft().base(null));

    assertThat(reading.faults()).isEmpty();
    assertThat(reading.details().issuer()).isEqualTo("https://canvas.instructure.com");
  }

  @Test
  void tokenAudienceIsKnownOfBrightspace() {
    var draft = new TestDraft().with("platform", "BRIGHTSPACE").base(LmsBase.ofSite("8.8.8.8"));

    assertThat(read(draft).details().addresses().tokenAudience())
        .isEqualTo("https://api.brightspace.com/auth/token");
  }

  @Test
  void whatIsGivenIsKept() {
    var reading =
        read(
            moodle("https://8.8.8.8")
                .with("issuer", "https://moodle.example")
                .with("keysetUrl", "https://8.8.4.4/keys"));

    assertThat(reading.faults()).isEmpty();
    assertThat(reading.details().issuer()).isEqualTo("https://moodle.example");
    assertThat(reading.details().addresses().keyset()).hasToString("https://8.8.4.4/keys");
    assertThat(reading.details().addresses().token())
        .hasToString("https://8.8.8.8/mod/lti/token.php");
  }

  /** Half the addresses of one Canvas and half of another would fail at the first launch. */
  @Test
  void addressesAreNotMixedUnasked() {
    assertThat(read(new TestDraft().with("keysetUrl", null)).faults())
        .containsExactly(FieldFault.of("keysetUrl", FieldCode.REQUIRED));
  }

  @ParameterizedTest
  @CsvSource({
    "http://8.8.8.8, HTTP_NOT_LISTED, 8.8.8.8",
    "https://192.168.1.1:8443, PRIVATE_ADDRESS_NOT_LISTED, 192.168.1.1:8443"
  })
  void faultsOfDerivedAddressesAreThoseOfTheSiteAndSaidOnce(
      String site, FieldCode code, String detail) {
    assertThat(read(moodle(site)).faults()).containsExactly(new FieldFault("site", code, detail));
  }

  @Test
  void missingSiteIsNamedWithTheAddressesThatCouldStandForIt() {
    assertThat(read(moodle(null)).faults())
        .extracting(FieldFault::field)
        .containsExactly("issuer", "site", "authorizationUrl", "tokenUrl", "keysetUrl");
  }

  @Test
  void wrongSiteIsTheOnlyFaultThatItMakes() {
    assertThat(read(moodle("ftp://8.8.8.8")).faults())
        .containsExactly(FieldFault.of("site", FieldCode.NOT_A_WEB_ADDRESS));
    assertThat(read(moodle("https://school.instructure.com")).faults())
        .containsExactly(new FieldFault("site", FieldCode.SITE_OF_OTHER_LMS, "Canvas"));
  }

  @Test
  void otherLmssGiveAllTheirAddresses() {
    assertThat(read(moodle("https://8.8.8.8").with("platform", "OTHER")).faults())
        .extracting(FieldFault::field)
        .containsExactly("issuer", "authorizationUrl", "tokenUrl", "keysetUrl");
  }
}

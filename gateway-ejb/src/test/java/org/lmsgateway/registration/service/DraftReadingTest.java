package org.lmsgateway.registration.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lmsgateway.app.App;
import org.lmsgateway.app.AppId;
import org.lmsgateway.lms.Platform;
import org.lmsgateway.outbound.service.TestClients;
import org.lmsgateway.outbound.service.WebAddressCheck;
import org.lmsgateway.registration.DeploymentPolicy;
import org.lmsgateway.registration.RegistrationDraft;
import org.lmsgateway.shared.FieldCode;
import org.lmsgateway.shared.FieldFault;
import org.lmsgateway.shared.service.SettableClock;

class DraftReadingTest {

  private static final App STARS =
      new App(
          new AppId("stars"),
          "Stars",
          URI.create("https://stars.example"),
          null,
          "hash",
          SettableClock.START);

  private final WebAddressCheck addresses = new WebAddressCheck(TestClients.allowing("lms.inside"));

  private DraftReading read(TestDraft draft) {
    return new DraftReading(draft.draft(), Optional.of(Set.of(STARS.id())), addresses);
  }

  private static TestDraft sound() {
    return new TestDraft();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name",
        "platform",
        "issuer",
        "clientId",
        "authorizationUrl",
        "tokenUrl",
        "keysetUrl"
      })
  void demandsEachRequiredField(String field) {
    var required = FieldFault.of(field, FieldCode.REQUIRED);

    assertThat(read(sound().with(field, null)).faults()).containsExactly(required);
    assertThat(read(sound().with(field, "  ")).faults()).containsExactly(required);
  }

  @ParameterizedTest
  @CsvSource({
    "name, 121, 120",
    "issuer, 256, 255",
    "clientId, 256, 255",
    "tokenAudience, 1001, 1000",
    "keysetUrl, 1001, 1000"
  })
  void refusesWhatIsTooLong(String field, int length, String most) {
    assertThat(read(sound().with(field, "x".repeat(length))).faults())
        .containsExactly(new FieldFault(field, FieldCode.TOO_LONG, most));
  }

  @Test
  void refusesMoreDeploymentsThanAnLmsHas() {
    var many = IntStream.rangeClosed(0, 1000).mapToObj(Integer::toString).toArray(String[]::new);

    assertThat(read(sound().deployments(many)).faults())
        .containsExactly(new FieldFault("deployments", FieldCode.TOO_LONG, "1000"));
  }

  @Test
  void refusesDeploymentsThatLtiDoesNotAllow() {
    var malformed = new FieldFault("deployments", FieldCode.MALFORMED, "1-255 ASCII");

    assertThat(read(sound().deployments("d\u00e9")).faults()).containsExactly(malformed);
    assertThat(read(sound().deployments("x".repeat(256))).faults()).containsExactly(malformed);
  }

  @Test
  void namesTheValuesThatAFieldCanHave() {
    assertThat(read(sound().with("platform", "Sun")).faults().get(0).detail())
        .startsWith("CANVAS, BLACKBOARD");
    assertThat(read(sound().with("deploymentPolicy", "SOME")).faults())
        .containsExactly(
            new FieldFault("deploymentPolicy", FieldCode.NOT_ONE_OF, "LISTED, CONFIRM, ANY"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"canvas.example", "https://", "https://x.example?a=b", "ftp://x.example"})
  void refusesAnIssuerThatIsNoAddress(String issuer) {
    assertThat(read(sound().with("issuer", issuer)).faults())
        .containsExactly(FieldFault.of("issuer", FieldCode.NOT_A_WEB_ADDRESS));
  }

  @ParameterizedTest
  @ValueSource(strings = {"authorizationUrl", "tokenUrl", "keysetUrl"})
  void refusesHttpOfAHostThatIsNotListed(String field) {
    assertThat(read(sound().with(field, "http://lms.example/x")).faults())
        .containsExactly(new FieldFault(field, FieldCode.HTTP_NOT_LISTED, "lms.example"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tokenUrl", "keysetUrl"})
  void refusesAPrivateAddressThatTheGatewayWouldFetch(String field) {
    assertThat(read(sound().with(field, "https://192.168.1.1:8443/x")).faults())
        .containsExactly(
            new FieldFault(field, FieldCode.PRIVATE_ADDRESS_NOT_LISTED, "192.168.1.1:8443"));
  }

  @Test
  void refusesAnAppThatTheTenantDoesNotHave() {
    assertThat(read(sound().apps("stars", "moons")).faults())
        .containsExactly(new FieldFault("apps", FieldCode.APP_UNKNOWN, "moons"));
  }

  @Test
  void reportsAllFaultsInTheOrderOfTheForm() {
    var empty =
        new RegistrationDraft(
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            "?",
            List.of("x"),
            null,
            null,
            null);

    assertThat(new DraftReading(empty, Optional.of(Set.of()), addresses).faults())
        .extracting(FieldFault::field)
        .containsExactly(
            "name",
            "platform",
            "issuer",
            "clientId",
            "authorizationUrl",
            "tokenUrl",
            "keysetUrl",
            "deploymentPolicy",
            "apps");
  }

  @Test
  void readsWhatADraftSays() {
    var details =
        read(sound()
                .with("name", " Canvas ")
                .with("platform", "open edx")
                .with("keysetUrl", "http://lms.inside/keys")
                .with("tokenAudience", " ")
                .with("deploymentPolicy", "any")
                .deployments(" d1", "d1", "", null)
                .apps("stars")
                .allowAnonymous())
            .details();

    assertThat(details.name()).isEqualTo("Canvas");
    assertThat(details.platform()).isEqualTo(Platform.OPEN_EDX);
    assertThat(details.addresses().keyset()).hasToString("http://lms.inside/keys");
    assertThat(details.addresses().tokenAudience()).isNull();
    assertThat(details.rules().policy()).isEqualTo(DeploymentPolicy.ANY);
    assertThat(details.rules().deployments()).containsExactly("d1");
    assertThat(details.rules().apps()).containsExactly(STARS.id());
    assertThat(details.rules().allowAnonymous()).isTrue();
    assertThat(details.rules().enabled()).isTrue();
  }

  @Test
  void takesWhatIsLeftOutForTheSafeDefault() {
    var draft = sound().deployments(new String[] {null});

    var rules = read(draft).details().rules();

    assertThat(rules.policy()).isEqualTo(DeploymentPolicy.LISTED);
    assertThat(rules.deployments()).isEmpty();
    assertThat(rules.allowAnonymous()).isFalse();
    assertThat(read(sound().with("status", "disabled")).details().rules().enabled()).isFalse();
  }
}

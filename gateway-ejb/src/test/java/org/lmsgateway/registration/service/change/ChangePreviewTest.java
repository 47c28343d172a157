package org.lmsgateway.registration.service.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lmsgateway.app.AppId;
import org.lmsgateway.app.service.AppsInMemory;
import org.lmsgateway.lms.Platform;
import org.lmsgateway.outbound.service.TestClients;
import org.lmsgateway.outbound.service.WebAddressCheck;
import org.lmsgateway.registration.DeploymentPolicy;
import org.lmsgateway.registration.LaunchRules;
import org.lmsgateway.registration.PlatformAddresses;
import org.lmsgateway.registration.Registration;
import org.lmsgateway.registration.RegistrationDetails;
import org.lmsgateway.registration.RegistrationDraft;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.registration.change.ChangeRisk;
import org.lmsgateway.registration.change.FieldChange;
import org.lmsgateway.registration.service.DraftCheck;
import org.lmsgateway.registration.service.RegistrationsInMemory;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.service.Callers;
import org.lmsgateway.shared.service.SettableClock;

/** What changes, and what may break by it. */
class ChangePreviewTest {

  private static final TenantId A = new TenantId("a");
  private static final TenantId B = new TenantId("b");

  private final Callers callers = new Callers();
  private final RegistrationsInMemory registrations = new RegistrationsInMemory();
  private final Map<String, String> texts = new HashMap<>();
  private final Registration saved = saved();
  private final ChangePreviewBean service =
      new ChangePreviewBean(
          registrations,
          new DraftCheck(new AppsInMemory(), new WebAddressCheck(TestClients.allowing())),
          callers);

  private static Registration saved() {
    var addresses =
        new PlatformAddresses(
            URI.create("https://8.8.8.8/auth"),
            URI.create("https://8.8.8.8/token"),
            URI.create("https://8.8.8.8/keys"),
            null);
    var rules =
        new LaunchRules(
            DeploymentPolicy.LISTED,
            Set.of("d1", "d2"),
            Set.of(new AppId("stars"), new AppId("moons")),
            false,
            true);
    var details =
        new RegistrationDetails(
            "Canvas", Platform.CANVAS, "https://canvas.example", "10000", addresses, rules);
    return new Registration(RegistrationId.random(), A, details, SettableClock.START);
  }

  @BeforeEach
  void open() {
    registrations.add(saved);
    callers.adminOf(A);
    texts.put("name", "Canvas");
    texts.put("platform", "CANVAS");
    texts.put("issuer", "https://canvas.example");
    texts.put("clientId", "10000");
    texts.put("authorizationUrl", "https://8.8.8.8/auth");
    texts.put("tokenUrl", "https://8.8.8.8/token");
    texts.put("keysetUrl", "https://8.8.8.8/keys");
    texts.put("deployments", "d1 d2");
    texts.put("apps", "stars moons");
  }

  private List<FieldChange> preview() {
    return service.preview(saved.id(), draft());
  }

  private RegistrationDraft draft() {
    return new RegistrationDraft(
        texts.get("name"),
        texts.get("platform"),
        texts.get("issuer"),
        texts.get("clientId"),
        texts.get("authorizationUrl"),
        texts.get("tokenUrl"),
        texts.get("keysetUrl"),
        texts.get("tokenAudience"),
        Arrays.asList(texts.get("deployments").split(" ")),
        texts.get("deploymentPolicy"),
        Arrays.asList(texts.get("apps").split(" ")),
        Boolean.valueOf(texts.get("allowAnonymous")),
        null,
        texts.get("status"));
  }

  @Test
  void nothingChangesUntilSomethingIsEntered() {
    assertThat(preview()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "name, Other, Canvas, NONE",
    "issuer, https://other.example, https://canvas.example, ISSUER",
    "clientId, 2, 10000, CLIENT",
    "keysetUrl, https://8.8.8.8/k, https://8.8.8.8/keys, KEY_SET",
    "authorizationUrl, https://8.8.8.8/a, https://8.8.8.8/auth, AUTHORIZATION",
    "tokenUrl, https://8.8.8.8/t, https://8.8.8.8/token, TOKEN",
    "deploymentPolicy, ANY, LISTED, NONE",
    "allowAnonymous, true, false, NONE"
  })
  void saysFromWhatToWhatAndWhatMayBreak(
      String field, String after, String before, ChangeRisk risk) {
    texts.put(field, after);

    assertThat(preview())
        .containsExactly(new FieldChange(field, List.of(before), List.of(after), risk));
  }

  @Test
  void saysWhichDeploymentsAndAppsGoAndCome() {
    texts.put("deployments", "d2 d3");
    texts.put("apps", "moons");

    assertThat(preview())
        .containsExactly(
            new FieldChange(
                "deployments", List.of("d1"), List.of("d3"), ChangeRisk.DEPLOYMENT_REMOVED),
            new FieldChange("apps", List.of("stars"), List.of(), ChangeRisk.APP_REMOVED));
  }

  @Test
  void whatIsOnlyAddedBreaksNothing() {
    texts.put("deployments", "d1 d2 d3");
    texts.put("tokenAudience", "https://lms.example");

    assertThat(preview())
        .containsExactly(
            new FieldChange(
                "tokenAudience", List.of(), List.of("https://lms.example"), ChangeRisk.TOKEN),
            new FieldChange("deployments", List.of(), List.of("d3"), ChangeRisk.NONE));
  }

  @Test
  void warnsOfSwitchingOff() {
    texts.put("status", "DISABLED");

    assertThat(preview())
        .containsExactly(
            new FieldChange("enabled", List.of("true"), List.of("false"), ChangeRisk.SWITCHED_OFF));
  }

  @Test
  void saysNothingOfADraftWithFaultsOrOfOthersRegistrations() {
    texts.put("name", "Other");
    callers.adminOf(B);
    assertThat(preview()).isEmpty();

    callers.adminOf(A);
    texts.put("issuer", "");
    assertThat(preview()).isEmpty();
  }
}

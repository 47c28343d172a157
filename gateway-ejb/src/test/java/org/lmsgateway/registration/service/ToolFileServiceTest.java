package org.lmsgateway.registration.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lmsgateway.app.App;
import org.lmsgateway.app.AppId;
import org.lmsgateway.app.service.AppsInMemory;
import org.lmsgateway.lms.Platform;
import org.lmsgateway.registration.DeploymentPolicy;
import org.lmsgateway.registration.LaunchRules;
import org.lmsgateway.registration.PlatformAddresses;
import org.lmsgateway.registration.Registration;
import org.lmsgateway.registration.RegistrationDetails;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.shared.GatewayAddress;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.service.SettableClock;

class ToolFileServiceTest {

  private static final TenantId SCHOOL = new TenantId("school");
  private static final AppId STARS = new AppId("stars");

  private final RegistrationsInMemory registrations = new RegistrationsInMemory();
  private final AppsInMemory apps = new AppsInMemory();
  private final ToolFileServiceBean files =
      new ToolFileServiceBean(
          registrations, apps, null, new GatewayAddress(URI.create("https://g.example")));

  private RegistrationId register(Platform platform) {
    var address = URI.create("https://lms.example/x");
    var rules = new LaunchRules(DeploymentPolicy.ANY, Set.of(), Set.of(STARS), false, true);
    var details =
        new RegistrationDetails(
            "LMS",
            platform,
            "https://lms.example",
            "c",
            new PlatformAddresses(address, address, address, null),
            rules);
    var id = RegistrationId.random();
    registrations.add(new Registration(id, SCHOOL, details, SettableClock.START));
    return id;
  }

  private void addApp(TenantId owner) {
    apps.add(
        new App(
            STARS,
            "Stars",
            URI.create("https://stars.example"),
            owner,
            "hash",
            SettableClock.START));
  }

  @Test
  void describesTheToolToCanvas() {
    addApp(null);

    assertThat(files.find(register(Platform.CANVAS)).orElseThrow())
        .containsEntry("title", "Stars")
        .containsEntry("target_link_uri", "https://g.example/lti/apps/stars");
  }

  @Test
  void hasNothingForLmssThatTakeNoSuchFile() {
    addApp(null);

    assertThat(files.find(register(Platform.MOODLE))).isEmpty();
    assertThat(files.find(RegistrationId.random())).isEmpty();
  }

  @Test
  void namesNoAppThatTheRegistrationMayNotLaunch() {
    addApp(new TenantId("another"));

    assertThat(files.find(register(Platform.CANVAS))).isEmpty();
  }
}

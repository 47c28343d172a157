package org.lmsgateway.registration.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lmsgateway.keys.ToolKeyOwners.Owners;
import org.lmsgateway.lms.Platform;
import org.lmsgateway.registration.DeploymentPolicy;
import org.lmsgateway.registration.LaunchRules;
import org.lmsgateway.registration.PlatformAddresses;
import org.lmsgateway.registration.Registration;
import org.lmsgateway.registration.RegistrationDetails;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.tenantconfig.KeySettings;
import org.lmsgateway.tenantconfig.ToolKeyOwner;

class RegistrationKeyOwnersTest {

  private final RegistrationsInMemory registrations = new RegistrationsInMemory();

  private RegistrationKeyOwners owners(ToolKeyOwner choice) {
    var settings = new KeySettings(List.of(), choice, Duration.ofDays(90), Duration.ofDays(1));
    return new RegistrationKeyOwners(registrations, settings);
  }

  private String registered() {
    var address = URI.create("https://lms.example");
    var rules = new LaunchRules(DeploymentPolicy.ANY, Set.of(), Set.of(), false, true);
    var details =
        new RegistrationDetails(
            "LMS",
            Platform.OTHER,
            "https://lms.example",
            "client",
            new PlatformAddresses(address, address, address, null),
            rules);
    var registration =
        new Registration(RegistrationId.random(), new TenantId("t"), details, Instant.EPOCH);
    registrations.add(registration);
    return registration.id().value();
  }

  @Test
  void usesTheKeysOfTheRegistrationOrOfItsTenant() {
    var id = registered();

    assertThat(owners(ToolKeyOwner.REGISTRATION).of(id))
        .isEqualTo(new Owners(id, Optional.of("t")));
    assertThat(owners(ToolKeyOwner.TENANT).of(id)).isEqualTo(new Owners("t", Optional.of(id)));
  }

  @Test
  void leavesWhatIsNoRegistrationItsOwnKeys() {
    var unknown = RegistrationId.random().value();

    assertThat(owners(ToolKeyOwner.TENANT).of("practice")).isEqualTo(Owners.self("practice"));
    assertThat(owners(ToolKeyOwner.TENANT).of(unknown)).isEqualTo(Owners.self(unknown));
  }
}

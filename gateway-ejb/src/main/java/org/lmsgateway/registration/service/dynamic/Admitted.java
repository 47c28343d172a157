package org.lmsgateway.registration.service.dynamic;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lmsgateway.app.App;
import org.lmsgateway.registration.LaunchRules;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.tenant.Tenant;

/**
 * What an LMS may do whose link is a good one.
 *
 * @param apps that it gets, in the order of their names; those that are gone are left out
 */
record Admitted(Grant grant, Tenant tenant, List<App> apps) {
  Admitted {
    apps = List.copyOf(apps);
  }

  RegistrationId id() {
    return grant.id();
  }

  /** Whether an admin has to confirm what comes of it. */
  boolean waits() {
    return !grant.invited();
  }

  List<String> appNames() {
    return apps.stream().map(App::name).toList();
  }

  /** An LMS names a deployment at once, or only later. */
  LaunchRules rules(Optional<String> deployment) {
    return new LaunchRules(
        grant.terms().policy(),
        deployment.stream().collect(Collectors.toSet()),
        apps.stream().map(App::id).collect(Collectors.toSet()),
        false,
        true);
  }
}

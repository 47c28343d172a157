package org.lmsgateway.registration.service.invitation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lmsgateway.app.App;
import org.lmsgateway.app.AppId;
import org.lmsgateway.registration.DeploymentPolicy;
import org.lmsgateway.registration.dynamic.RegistrationTerms;
import org.lmsgateway.registration.dynamic.TermsDraft;
import org.lmsgateway.shared.FieldCode;
import org.lmsgateway.shared.FieldFault;

/**
 * Reads what an admin grants: finds all that is wrong with it, and, if nothing is, what it says.
 */
class TermsReading {

  private final TermsDraft draft;
  private final List<FieldFault> faults = new ArrayList<>();

  /**
   * Reads apps and policy.
   *
   * @param launchable the apps that the tenant has
   */
  TermsReading(TermsDraft draft, List<App> launchable) {
    this.draft = draft;
    checkApps(launchable);
    if (policy().isEmpty()) {
      var names = Arrays.stream(DeploymentPolicy.values()).map(Enum::name);
      fault("deploymentPolicy", FieldCode.NOT_ONE_OF, names.collect(Collectors.joining(", ")));
    }
  }

  private void fault(String field, FieldCode code, String detail) {
    faults.add(new FieldFault(field, code, detail));
  }

  List<FieldFault> faults() {
    return faults;
  }

  private void checkApps(List<App> launchable) {
    var known = launchable.stream().map(app -> app.id().value()).collect(Collectors.toSet());
    if (apps().isEmpty()) {
      fault("apps", FieldCode.REQUIRED, "");
    } else if (apps().size() > RegistrationTerms.MOST_APPS) {
      fault("apps", FieldCode.TOO_LONG, Integer.toString(RegistrationTerms.MOST_APPS));
    }
    apps().stream()
        .filter(id -> !known.contains(id))
        .findFirst()
        .ifPresent(id -> fault("apps", FieldCode.APP_UNKNOWN, id));
  }

  private Set<String> apps() {
    return draft.apps() == null
        ? Set.of()
        : draft.apps().stream()
            .filter(Objects::nonNull)
            .map(String::strip)
            .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** New deployments wait unless somebody says otherwise: an LMS often names them only later. */
  private Optional<DeploymentPolicy> policy() {
    var text = draft.deploymentPolicy();
    if (text == null || text.isBlank()) {
      return Optional.of(DeploymentPolicy.CONFIRM);
    }
    var name = text.strip().toUpperCase(Locale.ROOT);
    return Stream.of(DeploymentPolicy.values()).filter(one -> one.name().equals(name)).findAny();
  }

  /** What the draft grants; only to be asked if it has no faults. */
  RegistrationTerms terms() {
    return new RegistrationTerms(
        apps().stream().map(AppId::new).collect(Collectors.toSet()), policy().orElseThrow());
  }
}

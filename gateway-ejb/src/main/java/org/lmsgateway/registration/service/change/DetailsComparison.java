package org.lmsgateway.registration.service.change;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.lmsgateway.app.AppId;
import org.lmsgateway.registration.LaunchRules;
import org.lmsgateway.registration.PlatformAddresses;
import org.lmsgateway.registration.Registration;
import org.lmsgateway.registration.RegistrationDetails;
import org.lmsgateway.registration.change.ChangeRisk;
import org.lmsgateway.registration.change.FieldChange;

/** Finds the fields in which what somebody has entered differs from what is saved. */
public final class DetailsComparison {

  private final List<FieldChange> changes = new ArrayList<>();

  private DetailsComparison() {}

  /** In the order of the form; empty if nothing differs. */
  public static List<FieldChange> compare(Registration saved, RegistrationDetails wanted) {
    var comparison = new DetailsComparison();
    comparison.names(saved, wanted);
    comparison.addresses(saved.addresses(), wanted.addresses());
    comparison.rules(saved.rules(), wanted.rules());
    return List.copyOf(comparison.changes);
  }

  private void names(Registration saved, RegistrationDetails wanted) {
    one("name", saved.name(), wanted.name(), ChangeRisk.NONE);
    one("platform", saved.platform().label(), wanted.platform().label(), ChangeRisk.NONE);
    one("issuer", saved.issuer(), wanted.issuer(), ChangeRisk.ISSUER);
    one("clientId", saved.clientId(), wanted.clientId(), ChangeRisk.CLIENT);
  }

  private void addresses(PlatformAddresses saved, PlatformAddresses wanted) {
    one("keysetUrl", saved.keyset(), wanted.keyset(), ChangeRisk.KEY_SET);
    one(
        "authorizationUrl",
        saved.authorization(),
        wanted.authorization(),
        ChangeRisk.AUTHORIZATION);
    one("tokenUrl", saved.token(), wanted.token(), ChangeRisk.TOKEN);
    one("tokenAudience", saved.tokenAudience(), wanted.tokenAudience(), ChangeRisk.TOKEN);
  }

  private void rules(LaunchRules saved, LaunchRules wanted) {
    many("deployments", saved.deployments(), wanted.deployments(), ChangeRisk.DEPLOYMENT_REMOVED);
    many("apps", ids(saved), ids(wanted), ChangeRisk.APP_REMOVED);
    one("deploymentPolicy", saved.policy(), wanted.policy(), ChangeRisk.NONE);
    one("allowAnonymous", saved.allowAnonymous(), wanted.allowAnonymous(), ChangeRisk.NONE);
    one(
        "enabled",
        saved.enabled(),
        wanted.enabled(),
        wanted.enabled() ? ChangeRisk.NONE : ChangeRisk.SWITCHED_OFF);
  }

  private static Set<String> ids(LaunchRules rules) {
    return rules.apps().stream().map(AppId::value).collect(toSet());
  }

  private void one(String field, Object before, Object after, ChangeRisk risk) {
    if (!Objects.equals(before, after)) {
      changes.add(new FieldChange(field, text(before), text(after), risk));
    }
  }

  private static List<String> text(Object value) {
    return value == null ? List.of() : List.of(value.toString());
  }

  private void many(String field, Set<String> before, Set<String> after, ChangeRisk ifRemoved) {
    var removed = before.stream().filter(value -> !after.contains(value)).sorted().toList();
    var added = after.stream().filter(value -> !before.contains(value)).sorted().toList();
    if (!removed.isEmpty() || !added.isEmpty()) {
      var risk = removed.isEmpty() ? ChangeRisk.NONE : ifRemoved;
      changes.add(new FieldChange(field, removed, added, risk));
    }
  }
}

package org.lmsgateway.registration.web.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.lmsgateway.lms.LmsAddresses;
import org.lmsgateway.lms.web.LmsTexts;

/** What the review shows of one step. */
public record ReviewPart(RegistrationStep step, List<Entry> entries) {

  /**
   * One field.
   *
   * @param field its name, under which its fault is found
   * @param label the key of its label
   * @param values what was entered; may be empty
   */
  public record Entry(String field, String label, List<String> values) {
    static Entry of(String field, String label, String... values) {
      return new Entry(field, label, Stream.of(values).filter(Objects::nonNull).toList());
    }
  }

  /**
   * All that was entered.
   *
   * @param apps the names of the apps
   * @param tenant the name of the tenant, or null if there is no choice
   */
  static List<ReviewPart> all(RegistrationForm form, List<String> apps, String tenant) {
    var chosen = new Entry("apps", "apps", apps);
    return List.of(
        new ReviewPart(
            RegistrationStep.APP,
            tenant == null
                ? List.of(chosen)
                : List.of(Entry.of("tenant", "tenant", tenant), chosen)),
        new ReviewPart(RegistrationStep.NAME, name(form)),
        new ReviewPart(RegistrationStep.LMS_KEYS, lmsKeys(form.getLms())));
  }

  private static List<Entry> name(RegistrationForm form) {
    var lms = form.getLms();
    var entries = new ArrayList<Entry>();
    entries.add(Entry.of("name", "registrationName", form.getName()));
    entries.add(
        Entry.of("platform", "lmsPlatform", lms.platform().map(LmsTexts::label).orElse(null)));
    if (!lms.getEnvironments().isEmpty()) {
      var environment = LmsTexts.environment(lms.getText().get("environment"));
      entries.add(Entry.of("environment", "environment", environment));
    }
    return entries;
  }

  /** What was entered first, then what was worked out. */
  private static List<Entry> lmsKeys(LmsEntry lms) {
    var text = lms.getText();
    var entries = new ArrayList<Entry>();
    for (var asked : List.of("site", "toolId")) {
      if (lms.asks(asked)) {
        entries.add(Entry.of(asked, asked, text.get(asked)));
      }
    }
    var known = Optional.ofNullable(lms.getAddresses());
    entries.add(address(lms, "issuer", known.map(LmsAddresses::issuer)));
    entries.add(Entry.of("clientId", "clientId", text.get("clientId")));
    entries.add(address(lms, "keysetUrl", known.map(all -> all.keyset().toString())));
    entries.add(address(lms, "authorizationUrl", known.map(all -> all.authorization().toString())));
    entries.add(new Entry("deployments", "deployments", lms.getDeploymentIds()));
    entries.add(address(lms, "tokenUrl", known.map(all -> all.token().toString())));
    entries.add(address(lms, "tokenAudience", known.map(LmsAddresses::tokenAudience)));
    return entries;
  }

  private static Entry address(LmsEntry lms, String field, Optional<String> derived) {
    return Entry.of(field, field, derived.orElseGet(() -> lms.drafted(field)));
  }
}

package org.lmsgateway.registration.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.lmsgateway.lms.Platform;

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
        new ReviewPart(
            RegistrationStep.NAME,
            List.of(
                Entry.of("name", "registrationName", form.getName()),
                Entry.of("platform", "lmsPlatform", label(form.getPlatform())))),
        new ReviewPart(RegistrationStep.LMS_KEYS, lmsKeys(form)));
  }

  private static List<Entry> lmsKeys(RegistrationForm form) {
    return List.of(
        Entry.of("issuer", "issuer", form.getIssuer()),
        Entry.of("clientId", "clientId", form.getClientId()),
        Entry.of("keysetUrl", "keysetUrl", form.getKeysetUrl()),
        Entry.of("authorizationUrl", "authorizationUrl", form.getAuthorizationUrl()),
        new Entry("deployments", "deployments", form.deploymentIds()),
        Entry.of("tokenUrl", "tokenUrl", form.getTokenUrl()),
        Entry.of("tokenAudience", "tokenAudience", form.getTokenAudience()));
  }

  private static String label(String platform) {
    return Platform.parse(platform).map(Platform::label).orElse(null);
  }
}

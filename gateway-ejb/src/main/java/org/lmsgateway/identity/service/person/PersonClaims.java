package org.lmsgateway.identity.service.person;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Who somebody is, by a checked ID token.
 *
 * @param issuer of the token
 * @param subject {@code sub}, or for Entra ID {@code oid}
 * @param directory Entra's tenant id, in lower case, or null
 */
public record PersonClaims(
    String issuer, String subject, String directory, Map<String, Object> all) {

  /** The claim that holds groups. */
  static final String GROUPS = "groups";

  /** How operators are named in the configuration. */
  public String configuredName() {
    return directory == null ? subject : directory + "/" + subject;
  }

  public String name() {
    return text("name")
        .or(() -> text("preferred_username"))
        .or(() -> text("email"))
        .orElse(subject);
  }

  public String address() {
    return text("preferred_username").or(() -> text("email")).orElse(null);
  }

  /** The domain of a mail address that the provider has verified. Entra verifies none. */
  public Optional<String> domain() {
    return directory == null && Boolean.TRUE.equals(all.get("email_verified"))
        ? text("email").flatMap(MailDomain::of)
        : Optional.empty();
  }

  private Optional<String> text(String claim) {
    return all.get(claim) instanceof String text && !text.isBlank()
        ? Optional.of(text.strip())
        : Optional.empty();
  }

  /** Whether a claim is or holds a value; dots lead into objects. */
  public boolean holds(String claim, String value) {
    Object found = all.get(claim);
    if (found == null) {
      found = all;
      for (var part : claim.split("\\.")) {
        found = found instanceof Map<?, ?> map ? map.get(part) : null;
      }
    }
    return found instanceof List<?> list ? list.contains(value) : value.equals(found);
  }

  /**
   * Whether Entra ID has left the groups out, because they are too many, and names instead where
   * they can be asked for ({@code _claim_names}, or {@code hasgroups} in tokens of the implicit
   * flow).
   */
  public boolean isWithoutGroups() {
    return all.get("_claim_names") instanceof Map<?, ?> elsewhere && elsewhere.containsKey(GROUPS)
        || "true".equals(String.valueOf(all.get("hasgroups")));
  }

  /** The names of the claims, for the log: their values are personal. */
  public String names() {
    return all.keySet().stream().sorted().collect(Collectors.joining(" "));
  }

  /** Without the person. */
  @Override
  public String toString() {
    return "PersonClaims[" + issuer + "]";
  }
}

package org.lmsgateway.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lmsgateway.shared.Caller;
import org.lmsgateway.shared.Role;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.Texts;
import org.lmsgateway.shared.version.VersionListener;
import org.lmsgateway.shared.version.Versioned;

/**
 * Somebody who may sign in: with a local account, or vouched for by an OpenID provider, which knows
 * the person by a subject that never changes. Names and mail addresses do change, and are shown
 * only.
 */
@Entity
@EntityListeners(VersionListener.class)
@Table(name = "person")
public class Person implements Versioned {

  /** The issuer of local accounts. No provider has it: an issuer is a web address. */
  public static final String LOCAL = "local";

  private static final int MOST_NAME = 120;
  private static final int MOST_ADDRESS = 255;

  @Id private String id;

  private String issuer;

  private String subject;

  private String name;

  private String address;

  @Column(name = "search_text")
  private String searchText;

  @Column(name = "tenant_id")
  private String tenantId;

  @Convert(converter = RoleSet.class)
  private Set<Role> roles;

  private boolean appointed;

  private boolean enabled;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "signed_in_at")
  private Instant signedInAt;

  @Version private long version;

  protected Person() {}

  /**
   * Somebody new, who has not signed in yet.
   *
   * @param issuer the provider's, or {@link #LOCAL}
   * @param subject at the provider: {@code sub}, or for Entra ID {@code oid}; the user name of a
   *     local account
   */
  public Person(String issuer, String subject, PersonProfile profile, Instant now) {
    this.issuer = Texts.requireLength("issuer", issuer, 255);
    this.subject = Texts.requireLength("subject", subject, 255);
    this.id = isLocal() ? accountId(subject) : "person:" + UUID.randomUUID();
    this.enabled = true;
    this.createdAt = Objects.requireNonNull(now, "a person has a time of creation");
    learn(profile);
  }

  /** The id of the person with that local account. */
  public static String accountId(String username) {
    return "account:" + username;
  }

  /** Takes down what is known of the person now. What is too long is cut. */
  public final void learn(PersonProfile profile) {
    name = cut(profile.name(), MOST_NAME);
    address = profile.address() == null ? null : cut(profile.address(), MOST_ADDRESS);
    searchText = (name + " " + Objects.requireNonNullElse(address, "")).toLowerCase(Locale.ROOT);
    tenantId = profile.tenant() == null ? null : profile.tenant().value();
    roles = profile.roles();
  }

  private static String cut(String text, int most) {
    return text.length() > most ? text.substring(0, most) : text;
  }

  /** Takes down that the person has signed in. */
  public void signedIn(Instant now) {
    signedInAt = now;
  }

  /** Drops what is shown only; that the person is known, and shut out if so, stays. */
  public void forget() {
    name = "–";
    address = null;
    searchText = name;
  }

  /** Makes the person an operator for good, whatever the provider says of roles. */
  public void appoint() {
    appointed = true;
  }

  /** Whether the person is an operator whatever the provider says. */
  public boolean isAppointed() {
    return appointed;
  }

  /** Lets the person sign in, or no longer. */
  public void enable(boolean on) {
    enabled = on;
  }

  public String id() {
    return id;
  }

  public String issuer() {
    return issuer;
  }

  public String subject() {
    return subject;
  }

  public boolean isLocal() {
    return LOCAL.equals(issuer);
  }

  public String name() {
    return name;
  }

  /** A mail address or user name to tell people of one name apart; nobody is known by it. */
  public Optional<String> address() {
    return Optional.ofNullable(address);
  }

  public Optional<TenantId> tenant() {
    return Optional.ofNullable(tenantId).map(TenantId::new);
  }

  /** Those of the last sign-in, and that of an appointed operator. */
  public Set<Role> roles() {
    var all = new HashSet<>(roles);
    if (appointed) {
      all.add(Role.OPERATOR);
    }
    return Set.copyOf(all);
  }

  public boolean isEnabled() {
    return enabled;
  }

  public Instant createdAt() {
    return createdAt;
  }

  /** Empty for who has never signed in. */
  public Optional<Instant> signedInAt() {
    return Optional.ofNullable(signedInAt);
  }

  /**
   * The caller that this person is once signed in.
   *
   * @param directory the directory that the person signed in from, or null
   */
  public Caller caller(String directory) {
    return new Caller(id, name, tenantId, directory, roles());
  }

  @Override
  public String versionedId() {
    return id;
  }

  @Override
  public long version() {
    return version;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Person person && id.equals(person.id);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(id);
  }
}

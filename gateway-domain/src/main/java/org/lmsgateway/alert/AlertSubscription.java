package org.lmsgateway.alert;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.lmsgateway.shared.TenantId;

/** Where a tenant's admins want to be told alerts. */
@Entity
@Table(name = "alert_subscription")
public class AlertSubscription {

  @Id
  @Column(name = "tenant_id")
  private String tenantId;

  private String recipients;

  private String language;

  @Column(name = "hook_url")
  private String hookUrl;

  @Column(name = "sealed_secret")
  private String sealedSecret;

  @Version private long version;

  protected AlertSubscription() {}

  /** One that tells nobody yet. */
  public AlertSubscription(TenantId tenant) {
    this.tenantId = tenant.value();
    this.recipients = "";
    this.language = "en";
  }

  public TenantId tenant() {
    return new TenantId(tenantId);
  }

  /** Mail addresses; may be empty. */
  public List<String> recipients() {
    return recipients.lines().toList();
  }

  /** Whether letters go to that address. */
  public boolean tells(String mail) {
    return recipients().stream().anyMatch(mail::equalsIgnoreCase);
  }

  /** The language of letters: {@code en} or {@code fr}. */
  public String language() {
    return language;
  }

  public void tell(List<String> mailAddresses, String inLanguage) {
    recipients = String.join("\n", mailAddresses);
    language = Objects.requireNonNull(inLanguage, "letters are in a language");
  }

  /** The web hook; empty for none. */
  public Optional<URI> hook() {
    return Optional.ofNullable(hookUrl).map(URI::create);
  }

  /** The secret that signs what the hook gets, sealed; empty without a hook. */
  public Optional<String> sealedSecret() {
    return Optional.ofNullable(sealedSecret);
  }

  /** Has alerts sent to a hook, signed by a new secret. */
  public void hookTo(URI address, String sealed) {
    hookUrl = address.toString();
    sealedSecret = Objects.requireNonNull(sealed, "a hook has a secret");
  }

  public void unhook() {
    hookUrl = null;
    sealedSecret = null;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AlertSubscription subscription
        && tenantId.equals(subscription.tenantId);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(tenantId);
  }
}

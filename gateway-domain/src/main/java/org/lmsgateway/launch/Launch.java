package org.lmsgateway.launch;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.lmsgateway.app.AppId;
import org.lmsgateway.launch.fact.LaunchFacts;
import org.lmsgateway.launch.refusal.LaunchReason;
import org.lmsgateway.launch.refusal.Refusal;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.column.InstantColumn;

/**
 * The record of a launch, accepted or refused. The row of an accepted launch also consumes the
 * nonce, which is unique in the whole cluster, and waits for the app to swap the code; the launch's
 * data is encrypted under the code itself, so that the database alone tells nothing about a person,
 * and is wiped when the code is swapped.
 */
@Entity
@Table(name = "launch")
public class Launch {

  /** The columns that a new launch has something in, in the order of {@link #row}. */
  public static final List<String> COLUMNS =
      List.of(
          "id",
          "reference",
          "occurred_at",
          "on_day",
          "tenant_id",
          "registration_id",
          "app_id",
          "result",
          "reason",
          "detail",
          "nonce_hash",
          "code_hash",
          "code_expires_at",
          "payload",
          "facts");

  @Id private String id;

  private String reference;

  @Column(name = "occurred_at")
  private Instant occurredAt;

  @Column(name = "on_day")
  private LocalDate day;

  @Column(name = "tenant_id")
  private String tenantId;

  @Column(name = "registration_id")
  private String registrationId;

  @Column(name = "app_id")
  private String appId;

  @Enumerated(EnumType.STRING)
  private LaunchResult result;

  @Enumerated(EnumType.STRING)
  private LaunchReason reason;

  private String detail;

  @Column(name = "nonce_hash")
  private String nonceHash;

  @Column(name = "code_hash")
  private String codeHash;

  @Column(name = "code_expires_at")
  private Instant codeExpiresAt;

  @Column(name = "swapped_at")
  private Instant swappedAt;

  private String payload;

  private String facts;

  protected Launch() {}

  private Launch(String reference, LaunchOrigin origin, LaunchResult result, Instant now) {
    this.id = UUID.randomUUID().toString();
    this.reference = Objects.requireNonNull(reference, "a launch has a reference number");
    this.occurredAt = Objects.requireNonNull(now, "a launch has a time");
    this.tenantId = origin.tenant().map(TenantId::value).orElse(null);
    this.registrationId = origin.registration().map(RegistrationId::value).orElse(null);
    this.appId = origin.app().map(AppId::value).orElse(null);
    this.facts = origin.facts().text();
    this.result = result;
    this.day = LocalDate.ofInstant(now, ZoneOffset.UTC);
  }

  /**
   * A launch that an app may take.
   *
   * @param nonceHash of the nonce that it consumes
   * @param begunAt when the login was, as the signed state says: the nonce is unique on its day
   */
  public static Launch accepted(
      String reference,
      LaunchOrigin origin,
      String nonceHash,
      Instant begunAt,
      SealedLaunch handOff,
      Instant now) {
    var launch = new Launch(reference, origin, LaunchResult.ACCEPTED, now);
    launch.day = LocalDate.ofInstant(begunAt, ZoneOffset.UTC);
    launch.nonceHash = Objects.requireNonNull(nonceHash, "an accepted launch consumes a nonce");
    launch.codeHash = handOff.codeHash();
    launch.codeExpiresAt = handOff.expiresAt();
    launch.payload = handOff.payload();
    return launch;
  }

  public static Launch refused(Refusal refusal, LaunchOrigin origin, Instant now) {
    var launch = new Launch(refusal.reference(), origin, LaunchResult.REFUSED, now);
    launch.reason = refusal.reason();
    var detail = refusal.detail();
    launch.detail = detail.length() > 500 ? detail.substring(0, 500) : detail;
    return launch;
  }

  public String id() {
    return id;
  }

  public String reference() {
    return reference;
  }

  public Instant occurredAt() {
    return occurredAt;
  }

  /** The day (UTC) that it began on; of a refused one, that it was refused on. */
  public LocalDate day() {
    return day;
  }

  /** Where it came from and went to, as far as that was found out; its facts are apart. */
  public LaunchOrigin origin() {
    return new LaunchOrigin(
        Optional.ofNullable(tenantId).map(TenantId::new),
        Optional.ofNullable(registrationId).map(RegistrationId::new),
        Optional.ofNullable(appId).map(AppId::new));
  }

  /** What it said, as far as it names no person; of a launch before it was kept, nothing. */
  public LaunchFacts facts() {
    return facts == null ? LaunchFacts.NONE : LaunchFacts.of(facts);
  }

  public LaunchResult result() {
    return result;
  }

  /** Why it was refused; empty for an accepted launch. */
  public Optional<LaunchReason> reason() {
    return Optional.ofNullable(reason);
  }

  /** What exactly was refused; may be empty. */
  public String detail() {
    return detail == null ? "" : detail;
  }

  public boolean isCodeExpired(Instant now) {
    return now.isAfter(codeExpiresAt);
  }

  /** Whether an app has swapped the code; it can do so once. */
  public boolean isSwapped() {
    return swappedAt != null;
  }

  /** When that was; empty if it has not happened. */
  public Optional<Instant> swappedAt() {
    return Optional.ofNullable(swappedAt);
  }

  /** The encrypted data of a launch that waits for its swap; empty when that is over. */
  public Optional<String> payload() {
    return Optional.ofNullable(payload);
  }

  /** What a new launch has in its columns, as the database's driver takes it; some are null. */
  public List<Object> row() {
    return Arrays.asList(
        id,
        reference,
        InstantColumn.inUtc(occurredAt),
        day,
        tenantId,
        registrationId,
        appId,
        result.name(),
        reason == null ? null : reason.name(),
        detail,
        nonceHash,
        codeHash,
        InstantColumn.inUtc(codeExpiresAt),
        payload,
        facts);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Launch launch && id.equals(launch.id);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(id);
  }
}

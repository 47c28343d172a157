package org.lmsgateway.launch.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.column.InstantColumn;

/** Who made one launch; there only where the tenant's policy has it kept. */
@Entity
@Table(name = "launch_person")
public class LaunchPerson {

  /** All columns, in the order of {@link #row}. */
  public static final List<String> COLUMNS =
      List.of("launch_id", "tenant_id", "name_hash", "sealed", "occurred_at");

  @Id
  @Column(name = "launch_id")
  private String launchId;

  @Column(name = "tenant_id")
  private String tenantId;

  @Column(name = "name_hash")
  private String nameHash;

  private String sealed;

  @Column(name = "occurred_at")
  private Instant occurredAt;

  protected LaunchPerson() {}

  public LaunchPerson(String launchId, TenantId tenant, SealedPerson person, Instant occurredAt) {
    this.launchId = Objects.requireNonNull(launchId, "a person made a launch");
    this.tenantId = tenant.value();
    this.nameHash = person.nameHash();
    this.sealed = person.sealed();
    this.occurredAt = Objects.requireNonNull(occurredAt, "a launch has a time");
  }

  public String launchId() {
    return launchId;
  }

  public String nameHash() {
    return nameHash;
  }

  public String sealed() {
    return sealed;
  }

  public Instant occurredAt() {
    return occurredAt;
  }

  /** What it has in its columns, as the database's driver takes it. */
  public List<Object> row() {
    return List.of(launchId, tenantId, nameHash, sealed, InstantColumn.inUtc(occurredAt));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LaunchPerson person && launchId.equals(person.launchId);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(launchId);
  }
}

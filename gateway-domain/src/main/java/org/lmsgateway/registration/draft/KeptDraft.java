package org.lmsgateway.registration.draft;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.lmsgateway.registration.RegistrationId;

/** What one person has entered so far for one registration. */
@Entity
@Table(name = "registration_draft")
public class KeptDraft {

  private static final int MOST_NAME = 120;
  private static final int MOST_PLATFORM = 20;

  @Id private String id;

  private String owner;

  private String name;

  private String platform;

  private int step;

  private String content;

  @Column(name = "saved_at")
  private Instant savedAt;

  @Version private long version;

  protected KeptDraft() {}

  public KeptDraft(RegistrationId id, String owner, DraftContent content, Instant now) {
    this.id = id.value();
    this.owner = Objects.requireNonNull(owner, "a draft is somebody's");
    keep(content, now);
  }

  /** Takes down what was entered by now. */
  public final void keep(DraftContent entered, Instant now) {
    name = cut(entered.name(), MOST_NAME);
    platform = cut(entered.platform(), MOST_PLATFORM);
    step = entered.step();
    content = entered.json();
    savedAt = Objects.requireNonNull(now, "a draft is kept at some time");
  }

  private static String cut(String text, int most) {
    return text.length() > most ? text.substring(0, most) : text;
  }

  public RegistrationId id() {
    return new RegistrationId(id);
  }

  public boolean belongsTo(String person) {
    return owner.equals(person);
  }

  public DraftContent content() {
    return new DraftContent(name, platform, step, content);
  }

  public Instant savedAt() {
    return savedAt;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof KeptDraft draft && id.equals(draft.id);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(id);
  }
}

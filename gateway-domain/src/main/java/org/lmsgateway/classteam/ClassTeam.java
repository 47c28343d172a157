package org.lmsgateway.classteam;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.net.URI;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.lmsgateway.classteam.settings.CourseEnd;
import org.lmsgateway.course.Course;
import org.lmsgateway.course.CourseId;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.Texts;
import org.lmsgateway.shared.error.ErrorCode;

/**
 * A course and its team. Its life: wanted, and waiting for an owner; being made, first the group
 * and then the team in it; active; at last ended or archived. Failing ends nothing: it is tried
 * again from where it was. A team that was there before begins active.
 */
@Entity
@Table(name = "class_team")
public class ClassTeam {

  @Id
  @Column(name = "course_id")
  private String courseId;

  @Column(name = "tenant_id")
  private String tenantId;

  @Column(name = "registration_id")
  private String registrationId;

  @Column(name = "team_id")
  private String teamId;

  private String name;

  private String nickname;

  @Column(name = "web_url")
  private String webUrl;

  @Enumerated(EnumType.STRING)
  private ClassTeamState state;

  private String reason;

  private boolean made;

  @Column(name = "first_owner")
  private String firstOwner;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "last_synced_at")
  private Instant lastSyncedAt;

  @Version private long version;

  protected ClassTeam() {}

  /** One that is wanted, and waits for an owner. */
  public ClassTeam(Course course, Instant now) {
    var place = course.place();
    this.courseId = course.id().value();
    this.tenantId = place.tenant().value();
    this.registrationId = place.registration().value();
    move(ClassTeamState.WAITING_FOR_OWNER, now);
  }

  private void move(ClassTeamState next, Instant now) {
    state = next;
    reason = null;
    changedAt = Objects.requireNonNull(now, "a state has a time");
  }

  /**
   * An owner was found: it can be made.
   *
   * @param owner the directory's id of them
   */
  public void begin(String newName, String newNickname, String owner, Instant now) {
    name = Texts.requireLength("name of the team", newName, 256);
    nickname = Texts.requireLength("nickname of the team", newNickname, 64);
    firstOwner = Texts.requireLength("owner of the team", owner, 64);
    made = true;
    move(ClassTeamState.CREATING, now);
  }

  /** Its group is there; the team will have the same id. */
  public void grouped(String group) {
    teamId = Texts.requireLength("id of the team", group, 64);
  }

  /** The team is there. */
  public void active(Optional<URI> address, Instant now) {
    webUrl = address.map(URI::toString).orElse(null);
    firstOwner = null;
    move(ClassTeamState.ACTIVE, now);
  }

  /** It is one that was there before. */
  public void connect(String team, String itsName, Optional<URI> address, Instant now) {
    grouped(team);
    name = Texts.requireLength("name of the team", itsName, 256);
    made = false;
    active(address, now);
  }

  /**
   * It did not work this time.
   *
   * @param why the code of the error
   */
  public void failed(String why, Instant now) {
    move(ClassTeamState.FAILED, now);
    reason = Texts.requireLength("reason", why, 60);
  }

  /** The course is over. */
  public void ended(CourseEnd how, Instant now) {
    move(how == CourseEnd.ARCHIVE ? ClassTeamState.ARCHIVED : ClassTeamState.ENDED, now);
  }

  /** It has everybody of the roster, as far as they are known. */
  public void synced(Instant now) {
    lastSyncedAt = Objects.requireNonNull(now, "a synchronisation has a time");
  }

  public CourseId course() {
    return new CourseId(courseId);
  }

  public TenantId tenant() {
    return new TenantId(tenantId);
  }

  public RegistrationId registration() {
    return new RegistrationId(registrationId);
  }

  /** The id of the team and of its group; empty until there is a group. */
  public Optional<String> team() {
    return Optional.ofNullable(teamId);
  }

  /** Empty until an owner was found. */
  public Optional<String> name() {
    return Optional.ofNullable(name);
  }

  /** Empty until an owner was found, and of a team that was there before. */
  public Optional<String> nickname() {
    return Optional.ofNullable(nickname);
  }

  /** Where people open it; empty until it is there. */
  public Optional<URI> address() {
    return Optional.ofNullable(webUrl).map(URI::create);
  }

  public ClassTeamState state() {
    return state;
  }

  /** The code of why it failed; empty if it did not. */
  public Optional<String> reason() {
    return Optional.ofNullable(reason);
  }

  /** Why it failed; empty if it did not, or if another version of the gateway wrote the reason. */
  public Optional<ErrorCode> cause() {
    return reason().flatMap(ClassTeamErrors::find);
  }

  /** Whether the gateway made it; otherwise it was there before. */
  public boolean isMade() {
    return made;
  }

  /** The directory's id of who will own it first; empty once the team is there. */
  public Optional<String> firstOwner() {
    return Optional.ofNullable(firstOwner);
  }

  public Instant changedAt() {
    return changedAt;
  }

  /** Empty if it was never synchronised. */
  public Optional<Instant> lastSyncedAt() {
    return Optional.ofNullable(lastSyncedAt);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ClassTeam team && courseId.equals(team.courseId);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(courseId);
  }
}

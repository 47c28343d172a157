package org.lmsgateway.classteam.settings;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.lmsgateway.microsoft.TeamTemplate;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.version.VersionListener;
import org.lmsgateway.shared.version.Versioned;

/** Keeps what a tenant has decided about its class teams. */
@Entity
@EntityListeners(VersionListener.class)
@Table(name = "class_team_settings")
public class ClassTeamSettings implements Versioned {

  @Id
  @Column(name = "tenant_id")
  private String tenantId;

  @Enumerated(EnumType.STRING)
  private ClassTeamMode mode;

  @Column(name = "name_pattern")
  private String namePattern;

  @Column(name = "nickname_pattern")
  private String nicknamePattern;

  private String template;

  @Convert(converter = CourseRoleSet.class)
  @Column(name = "owner_roles")
  private Set<CourseRole> ownerRoles;

  @Convert(converter = CourseRoleSet.class)
  @Column(name = "member_roles")
  private Set<CourseRole> memberRoles;

  @Enumerated(EnumType.STRING)
  @Column(name = "course_end")
  private CourseEnd courseEnd;

  @Column(name = "restriction_group")
  private String restrictionGroup;

  @Convert(converter = MatchingList.class)
  private List<Matching> matchings;

  @Version private long version;

  protected ClassTeamSettings() {}

  /** Those of a tenant that has decided nothing yet. */
  public ClassTeamSettings(TenantId tenant) {
    this.tenantId = tenant.value();
    decide(ClassTeamRules.DEFAULT);
  }

  public TenantId tenant() {
    return new TenantId(tenantId);
  }

  /** What was decided. */
  public ClassTeamRules rules() {
    return new ClassTeamRules(
        mode,
        new TeamNaming(namePattern, nicknamePattern),
        new TeamTemplate(template),
        ownerRoles,
        memberRoles,
        courseEnd,
        Optional.ofNullable(restrictionGroup),
        matchings);
  }

  /** From now on this holds. Teams that are there keep their names. */
  public void decide(ClassTeamRules rules) {
    mode = rules.mode();
    namePattern = rules.names().name();
    nicknamePattern = rules.names().nickname();
    template = rules.template().id();
    ownerRoles = rules.owners();
    memberRoles = rules.members();
    courseEnd = rules.end();
    restrictionGroup = rules.restrictionGroup().orElse(null);
    matchings = rules.matchings();
  }

  @Override
  public String versionedId() {
    return tenantId;
  }

  @Override
  public long version() {
    return version;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ClassTeamSettings settings && tenantId.equals(settings.tenantId);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(tenantId);
  }
}

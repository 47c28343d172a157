package org.lmsgateway.classteam.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lmsgateway.classteam.settings.ClassTeamDraft;
import org.lmsgateway.classteam.settings.ClassTeamRules;
import org.lmsgateway.classteam.settings.ClassTeamSettings;
import org.lmsgateway.classteam.settings.ClassTeamSettingsService;
import org.lmsgateway.classteam.settings.CourseRole;
import org.lmsgateway.classteam.settings.NamePreview;
import org.lmsgateway.classteam.settings.TeamRole;
import org.lmsgateway.microsoft.TeamTemplate;
import org.lmsgateway.shared.Outcome;
import org.lmsgateway.shared.Outcome.Done;
import org.lmsgateway.shared.Outcome.Rejected;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.web.page.FaultTexts;
import org.lmsgateway.shared.web.page.PageTexts;
import org.lmsgateway.shared.web.page.TenantChooser;

/** What a tenant decides about its class teams; an operator says which tenant. */
@Named
@ViewScoped
public class ClassTeamSettingsPage implements Serializable {
  private static final int MATCHINGS = 4;

  @Inject private ClassTeamSettingsService settings;
  @Inject private TenantChooser tenants;

  private String tenant;
  private String shown;
  private boolean known;
  private String mode;
  private String name;
  private String nickname;
  private String template;
  private String courseEnd;
  private String restrictionGroup;
  private ArrayList<RoleRow> roles = new ArrayList<>();
  private ArrayList<MatchingRow> matchings = new ArrayList<>();
  private ArrayList<Map<String, String>> previews = new ArrayList<>();
  private FaultTexts faults = FaultTexts.NONE;
  private String said;

  public void enter() {
    if (tenant == null || tenant.isEmpty()) {
      tenant = tenants.first();
    }
    look();
  }

  /** Shows the tenant that was chosen. */
  public void look() {
    said = null;
    shown = tenant;
    var found = tenant().flatMap(settings::find);
    known = found.isPresent();
    found.map(ClassTeamSettings::rules).ifPresent(this::show);
  }

  /** The tenant whose settings are on the page, whatever is being typed in the chooser. */
  private Optional<TenantId> tenant() {
    return TenantId.parse(shown);
  }

  private void show(ClassTeamRules rules) {
    mode = rules.mode().name();
    name = rules.names().name();
    nickname = rules.names().nickname();
    template = rules.template().id();
    courseEnd = rules.end().name();
    restrictionGroup = rules.restrictionGroup().orElse("");
    roles = new ArrayList<>();
    Stream.of(CourseRole.values()).forEach(role -> roles.add(new RoleRow(role, rules)));
    matchings = new ArrayList<>();
    rules.matchings().forEach(one -> matchings.add(MatchingRow.of(one)));
    while (matchings.size() < MATCHINGS) {
      matchings.add(new MatchingRow());
    }
    preview();
  }

  /** Shows what the patterns make of the first courses, as they stand in the form. */
  public void preview() {
    var outcome = tenant().flatMap(id -> settings.preview(id, name, nickname));
    faults = faults(outcome);
    if (outcome.orElse(null) instanceof Done<List<NamePreview>> done) {
      previews = new ArrayList<>();
      done.value().forEach(one -> previews.add(entry(one)));
    }
  }

  private static Map<String, String> entry(NamePreview one) {
    return Map.of("course", one.course(), "name", one.name(), "nickname", one.nickname());
  }

  private static <T> FaultTexts faults(Optional<Outcome<T>> outcome) {
    return outcome.orElse(null) instanceof Rejected<T> rejected
        ? FaultTexts.of(rejected.faults(), PageTexts.locale())
        : FaultTexts.NONE;
  }

  public void save() {
    said = null;
    var outcome = tenant().flatMap(id -> settings.save(id, draft()));
    var wrong = faults(outcome);
    if (outcome.orElse(null) instanceof Done<ClassTeamSettings> done) {
      show(done.value().rules());
      said = PageTexts.of(ClassTeamsPage.class).get("saved");
    }
    faults = wrong;
  }

  private ClassTeamDraft draft() {
    return new ClassTeamDraft(
        mode,
        name,
        nickname,
        template,
        making(TeamRole.OWNER),
        making(TeamRole.MEMBER),
        courseEnd,
        restrictionGroup,
        matchings.stream().filter(MatchingRow::isUsed).map(MatchingRow::draft).toList());
  }

  private List<String> making(TeamRole wanted) {
    return roles.stream().filter(row -> row.makes(wanted)).map(RoleRow::getRole).toList();
  }

  /** The ids of the templates that every tenant has, and of the one that is chosen. */
  public List<String> getTemplates() {
    return Stream.concat(
            TeamTemplate.BUILT_IN.stream().map(TeamTemplate::id), Stream.ofNullable(template))
        .distinct()
        .toList();
  }

  /** Whether a tenant is chosen, or goes without saying. */
  public boolean isKnown() {
    return known;
  }

  public FaultTexts getFaults() {
    return faults;
  }

  /** What was done, or null. */
  public String getSaid() {
    return said;
  }

  /** What the patterns make of courses: {@code course}, {@code name}, {@code nickname}. */
  public List<Map<String, String>> getPreviews() {
    return previews;
  }

  public List<RoleRow> getRoles() {
    return roles;
  }

  public List<MatchingRow> getMatchings() {
    return matchings;
  }

  public String getTenant() {
    return tenant;
  }

  public void setTenant(String tenant) {
    this.tenant = tenant;
  }

  public String getMode() {
    return mode;
  }

  public void setMode(String mode) {
    this.mode = mode;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getNickname() {
    return nickname;
  }

  public void setNickname(String nickname) {
    this.nickname = nickname;
  }

  public String getTemplate() {
    return template;
  }

  public void setTemplate(String template) {
    this.template = template;
  }

  public String getCourseEnd() {
    return courseEnd;
  }

  public void setCourseEnd(String courseEnd) {
    this.courseEnd = courseEnd;
  }

  public String getRestrictionGroup() {
    return restrictionGroup;
  }

  public void setRestrictionGroup(String restrictionGroup) {
    this.restrictionGroup = restrictionGroup;
  }
}

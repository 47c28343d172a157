package org.lmsgateway.classteam.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.lmsgateway.audit.AuditAction;
import org.lmsgateway.audit.AuditLog;
import org.lmsgateway.audit.AuditSubject;
import org.lmsgateway.audit.AuditedFields;
import org.lmsgateway.classteam.settings.ClassTeamDraft;
import org.lmsgateway.classteam.settings.ClassTeamRules;
import org.lmsgateway.classteam.settings.ClassTeamSettings;
import org.lmsgateway.classteam.settings.ClassTeamSettingsService;
import org.lmsgateway.classteam.settings.NamePreview;
import org.lmsgateway.classteam.settings.TeamNaming;
import org.lmsgateway.classteam.settings.TeamNaming.NamedCourse;
import org.lmsgateway.shared.Outcome;
import org.lmsgateway.shared.Outcome.Done;
import org.lmsgateway.shared.Outcome.Rejected;
import org.lmsgateway.shared.Role;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.tenant.Tenant;
import org.lmsgateway.tenant.TenantService;

/** Keeps what tenants have decided: whose tenant, what is wrong with the draft, the row. */
@Stateless
@RolesAllowed({Role.OPERATOR_NAME, Role.ADMIN_NAME})
public class ClassTeamSettingsServiceBean implements ClassTeamSettingsService {

  private static final int PREVIEWS = 3;
  private static final NamedCourse EXAMPLE = new NamedCourse("Astronomy 101", "LMS", "AST-101");

  private final TenantService tenants;
  private final ClassTeamSettingsRepository settings;
  private final TeamNames names;
  private final AuditLog audit;

  public ClassTeamSettingsServiceBean() {
    this(null, null, null, null);
  }

  @Inject
  public ClassTeamSettingsServiceBean(
      TenantService tenants,
      ClassTeamSettingsRepository settings,
      TeamNames names,
      AuditLog audit) {
    this.tenants = tenants;
    this.settings = settings;
    this.names = names;
    this.audit = audit;
  }

  @Override
  public Optional<ClassTeamSettings> find(TenantId tenant) {
    return tenants.find(tenant).map(this::stored);
  }

  private ClassTeamSettings stored(Tenant tenant) {
    return settings.find(tenant.id()).orElseGet(() -> new ClassTeamSettings(tenant.id()));
  }

  @Override
  public Optional<Outcome<ClassTeamSettings>> save(TenantId tenant, ClassTeamDraft draft) {
    return tenants.find(tenant).map(found -> save(found, draft));
  }

  private Outcome<ClassTeamSettings> save(Tenant tenant, ClassTeamDraft draft) {
    var read = ClassTeamDraftCheck.read(draft);
    if (read instanceof Rejected<ClassTeamRules> rejected) {
      return new Rejected<>(rejected.faults());
    }
    var rules = ((Done<ClassTeamRules>) read).value();
    var stored = stored(tenant);
    var before = fields(stored.rules());
    stored.decide(rules);
    settings.keep(stored);
    var subject =
        new AuditSubject(tenant.id(), "class-team-settings", tenant.id().value(), tenant.name());
    audit.record(AuditAction.CHANGED, subject, before, fields(rules));
    return new Done<>(stored);
  }

  private static AuditedFields fields(ClassTeamRules rules) {
    return AuditedFields.NONE
        .with("mode", rules.mode())
        .with("name", rules.names().name())
        .with("nickname", rules.names().nickname())
        .with("template", rules.template().id())
        .with("owners", rules.owners())
        .with("members", rules.members())
        .with("courseEnd", rules.end())
        .with("restrictionGroup", rules.restrictionGroup())
        .with(
            "matchings",
            rules.matchings().stream()
                .map(one -> one.member() + " " + one.key() + " " + one.suffix())
                .toList());
  }

  @Override
  public Optional<Outcome<List<NamePreview>>> preview(
      TenantId tenant, String name, String nickname) {
    return tenants.find(tenant).map(found -> preview(found, name, nickname));
  }

  private Outcome<List<NamePreview>> preview(Tenant tenant, String name, String nickname) {
    var read = ClassTeamDraftCheck.readNames(name, nickname);
    if (read instanceof Rejected<TeamNaming> rejected) {
      return new Rejected<>(rejected.faults());
    }
    var naming = ((Done<TeamNaming>) read).value();
    var courses = names.first(tenant.id(), PREVIEWS);
    var shown = courses.isEmpty() ? List.of(EXAMPLE) : courses;
    return new Done<>(
        shown.stream().map(course -> names.preview(tenant.id(), naming, course)).toList());
  }
}

package org.lmsgateway.tenant.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lmsgateway.tenant.service.StandInDirectories.CHINA;
import static org.lmsgateway.tenant.service.StandInDirectories.WORLDWIDE;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lmsgateway.audit.service.AuditInMemory;
import org.lmsgateway.outbound.service.TestClients;
import org.lmsgateway.outbound.service.WebAddressCheck;
import org.lmsgateway.shared.FieldCode;
import org.lmsgateway.shared.FieldFault;
import org.lmsgateway.shared.PageRequest;
import org.lmsgateway.shared.list.ListSearch;
import org.lmsgateway.shared.service.Callers;
import org.lmsgateway.shared.service.RollbackSwitch;
import org.lmsgateway.shared.service.SettableClock;
import org.lmsgateway.tenant.Cloud;
import org.lmsgateway.tenant.Tenant;
import org.lmsgateway.tenant.TenantDraft;
import org.lmsgateway.tenant.TenantOutcome;
import org.lmsgateway.tenant.TenantOutcome.Refused;
import org.lmsgateway.tenant.TenantOutcome.Registered;
import org.lmsgateway.tenant.TenantOutcome.Rejected;
import org.lmsgateway.tenant.TenantRefusal;
import org.lmsgateway.tenant.TenantService;
import org.lmsgateway.tenant.TenantStatus;
import org.lmsgateway.tenantconfig.TenantRegistration;

class TenantServiceTest {

  private static final String NAME = "school.example";

  private final StandInDirectories directories =
      new StandInDirectories()
          .unknown(NAME)
          .knows(WORLDWIDE, NAME, StandInDirectories.commercial());
  private final TenantsInMemory tenants = new TenantsInMemory();
  private final AuditInMemory audit = new AuditInMemory();
  private final Callers callers = new Callers();

  @AfterEach
  void close() {
    directories.close();
  }

  private TenantService service(TenantRegistration policy) {
    var settings = directories.settings(policy);
    var guard = new CloudGuardBean(settings);
    var entry =
        new TenantEntry(tenants, guard, audit, new SettableClock(), new RollbackSwitch().context());
    var admission =
        new TenantAdmission(new WebAddressCheck(TestClients.allowing("localhost")), settings);
    return new TenantServiceBean(
        tenants, entry, admission, directories.directories(), guard, callers);
  }

  private TenantOutcome register(TenantRegistration policy, TenantDraft draft) {
    return service(policy).register(draft);
  }

  private TenantOutcome register(TenantDraft draft) {
    return register(TenantRegistration.APPROVAL, draft);
  }

  private static TenantDraft named(String tenant) {
    return new TenantDraft(tenant, "School", null, null);
  }

  private static Tenant tenant(TenantOutcome outcome) {
    assertThat(outcome).isInstanceOf(Registered.class);
    return ((Registered) outcome).tenant();
  }

  private static TenantRefusal reason(TenantOutcome outcome) {
    assertThat(outcome).isInstanceOf(Refused.class);
    return ((Refused) outcome).reason();
  }

  @Test
  void registersATenantThatAnOperatorNames() {
    callers.operator();

    var tenant = tenant(register(TenantRegistration.CLOSED, named(" School.EXAMPLE ")));

    assertThat(tenant.directory()).isEqualTo(NAME);
    assertThat(tenant.directoryGuid()).contains(StandInDirectories.guid(NAME));
    assertThat(tenant.cloud()).isEqualTo(Cloud.PUBLIC);
    assertThat(tenant.status()).isEqualTo(TenantStatus.ACTIVE);
    assertThat(audit.lines()).containsExactly("CREATED tenant");
  }

  @ParameterizedTest
  @CsvSource({"APPROVAL, PENDING", "OPEN, ACTIVE"})
  void letsAnAdminRegisterTheOwnDirectoryAsPolicySays(
      TenantRegistration policy, TenantStatus status) {
    callers.adminFrom(NAME);

    assertThat(tenant(register(policy, named(NAME))).status()).isEqualTo(status);
  }

  @Test
  void letsNobodyButOperatorsRegisterWhereRegistrationIsClosed() {
    callers.adminFrom(NAME);

    assertThat(reason(register(TenantRegistration.CLOSED, named(NAME))))
        .isEqualTo(TenantRefusal.TENANT_REGISTRATION_CLOSED);
  }

  @Test
  void letsNobodyRegisterAnothersDirectoryAndDoesNotEvenAsk() {
    callers.adminFrom("other.example");

    assertThat(reason(register(TenantRegistration.OPEN, named(NAME))))
        .isEqualTo(TenantRefusal.TENANT_OF_OTHER_DIRECTORY);
    assertThat(directories.requests(WORLDWIDE, NAME)).isZero();
  }

  @Test
  void refusesATenantOfACloudThatIsNotServed() {
    callers.operator();
    directories.knows(WORLDWIDE, NAME, StandInDirectories.dod());

    assertThat(register(named(NAME)))
        .isEqualTo(new Refused(TenantRefusal.CLOUD_NOT_SERVED, List.of(Cloud.DOD)));
    assertThat(tenants.list(ListSearch.ALL, null, PageRequest.first(9)).items()).isEmpty();
  }

  @Test
  void neverTakesAnUnknownCloudForThePublicOne() {
    callers.operator();
    directories.knows(
        WORLDWIDE, NAME, StandInDirectories.document("microsoftonline.com", "EU", "NEW"));

    assertThat(reason(register(named(NAME)))).isEqualTo(TenantRefusal.CLOUD_UNKNOWN);
  }

  @Test
  void asksForTheCloudOfATenantThatIsInTwo() {
    callers.operator();
    directories.knows(CHINA, NAME, StandInDirectories.china());

    assertThat(register(named(NAME)))
        .isEqualTo(new Refused(TenantRefusal.CLOUD_AMBIGUOUS, List.of(Cloud.PUBLIC, Cloud.CHINA)));
    assertThat(reason(register(new TenantDraft(NAME, null, null, Cloud.CHINA))))
        .isEqualTo(TenantRefusal.CLOUD_NOT_SERVED);
    assertThat(tenant(register(new TenantDraft(NAME, null, null, Cloud.PUBLIC))).cloud())
        .isEqualTo(Cloud.PUBLIC);
  }

  @Test
  void refusesADirectoryThatIsRegisteredUnderAnotherName() {
    callers.operator();
    register(named(NAME));
    var guid = StandInDirectories.guid(NAME);
    directories.unknown(guid);
    directories.answer(
        WORLDWIDE,
        guid,
        200,
        "{\"issuer\": \"https://login.example/"
            + guid
            + "/v2.0\", \"cloud_instance_name\": \"microsoftonline.com\","
            + " \"tenant_region_scope\": \"EU\"}");

    assertThat(reason(register(named(NAME.toUpperCase(Locale.ROOT)))))
        .isEqualTo(TenantRefusal.TENANT_ALREADY_REGISTERED);
    assertThat(reason(register(named(guid)))).isEqualTo(TenantRefusal.TENANT_ALREADY_REGISTERED);
  }

  @Test
  void saysThatADirectoryDoesNotKnowTheTenant() {
    callers.operator();
    directories.unknown("nowhere.example");

    assertThat(reason(register(named("nowhere.example"))))
        .isEqualTo(TenantRefusal.TENANT_UNKNOWN_TO_DIRECTORY);
  }

  @Test
  void asksToTryAgainWhenADirectoryIsDown() {
    callers.operator();

    assertThat(reason(register(named("down.example"))))
        .isEqualTo(TenantRefusal.DIRECTORY_UNREACHABLE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"school", "a/b.example", "../x.example", "school.example?x", "x.-y"})
  void putsNothingButAGuidOrADomainIntoAnAddress(String name) {
    callers.operator();

    assertThat(reason(register(named(name)))).isEqualTo(TenantRefusal.TENANT_NAME_MALFORMED);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " "})
  void demandsATenant(String name) {
    callers.operator();

    assertThat(register(named(name)))
        .isEqualTo(new Rejected(List.of(FieldFault.of("tenant", FieldCode.REQUIRED))));
  }

  @Test
  void letsOperatorsAloneRegisterATenantWithAProviderOfItsOwn() {
    var draft = new TenantDraft(null, null, "https://ID.school.example/realm", null);
    callers.adminFrom("id.school.example");
    assertThat(register(TenantRegistration.OPEN, draft))
        .isEqualTo(new Rejected(List.of(FieldFault.of("issuer", FieldCode.OPERATORS_ONLY))));
    callers.operator();

    var tenant = tenant(register(draft));

    assertThat(tenant.directory()).isEqualTo("https://id.school.example/realm");
    assertThat(tenant.name()).isEqualTo("https://ID.school.example/realm");
    assertThat(tenant.issuer()).contains("https://ID.school.example/realm");
    assertThat(tenant.cloud()).isEqualTo(Cloud.SELF_HOSTED);
    assertThat(reason(register(draft))).isEqualTo(TenantRefusal.TENANT_ALREADY_REGISTERED);
  }

  @Test
  void tellsSchoolsThatShareAProvidersHostApart() {
    callers.operator();

    var one = tenant(register(new TenantDraft(null, "One", "http://localhost:9/one", null)));
    var two = tenant(register(new TenantDraft(null, "Two", "http://localhost:9/two", null)));

    assertThat(one).isNotEqualTo(two);
  }

  @Test
  void demandsHttpsOfAProviderThatIsNotListed() {
    callers.operator();

    var outcome = register(new TenantDraft(null, null, "http://id.example", null));

    assertThat(outcome)
        .isEqualTo(
            new Rejected(
                List.of(new FieldFault("issuer", FieldCode.HTTP_NOT_LISTED, "id.example"))));
  }

  @Test
  void reportsAllFaultsOfADraft() {
    callers.operator();

    var outcome = register(new TenantDraft("no name", "x".repeat(121), "ftp://x", null));

    assertThat(((Rejected) outcome).faults())
        .extracting(FieldFault::field)
        .containsExactly("name", "issuer", "tenant");
  }

  @Test
  void showsEveryoneTheOwnTenantAndOperatorsAll() {
    callers.operator();
    var own = tenant(register(named(NAME)));
    var other = tenant(register(new TenantDraft(null, null, "https://id.example", null)));
    var service = service(TenantRegistration.OPEN);
    assertThat(service.list(PageRequest.first(9)).items()).containsExactlyInAnyOrder(own, other);
    assertThat(service.find(other.id())).contains(other);

    callers.adminOf(own.id());

    assertThat(service.list(PageRequest.first(9)).items()).containsExactly(own);
    assertThat(service.find(own.id())).contains(own);
    assertThat(service.find(other.id())).isEmpty();
    callers.nobody();
    assertThat(service.list(PageRequest.first(9)).items()).isEmpty();
    assertThat(service.find(own.id())).isEmpty();
  }
}

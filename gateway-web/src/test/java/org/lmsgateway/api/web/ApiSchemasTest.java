package org.lmsgateway.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.bind.annotation.JsonbProperty;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lmsgateway.alert.AlertSettings;
import org.lmsgateway.api.web.team.ClassTeamAnswer;
import org.lmsgateway.api.web.team.ClassTeamSettingsAnswer;
import org.lmsgateway.api.web.team.SyncReportAnswer;
import org.lmsgateway.app.ClaimsReleased;
import org.lmsgateway.app.LtiService;
import org.lmsgateway.app.MessageType;
import org.lmsgateway.app.web.AppAnswer;
import org.lmsgateway.audit.AuditAction;
import org.lmsgateway.audit.web.AuditAnswer;
import org.lmsgateway.classteam.ClassTeamState;
import org.lmsgateway.classteam.settings.ClassTeamMode;
import org.lmsgateway.classteam.settings.CourseEnd;
import org.lmsgateway.course.web.CourseAnswer;
import org.lmsgateway.deeplinking.web.TicketAnswer;
import org.lmsgateway.diagnosis.web.DiagnosisAnswer;
import org.lmsgateway.grades.web.LineItemAnswer;
import org.lmsgateway.grades.web.ResultAnswer;
import org.lmsgateway.grades.web.ScoreAnswer;
import org.lmsgateway.identity.web.ApiClientAnswer;
import org.lmsgateway.identity.web.people.PersonAnswer;
import org.lmsgateway.identity.web.provider.OwnProviderAnswer;
import org.lmsgateway.keys.rotation.KeyPhase;
import org.lmsgateway.keys.web.OwnKeyAnswer;
import org.lmsgateway.launch.person.WhoLaunched;
import org.lmsgateway.launch.refusal.LaunchReason;
import org.lmsgateway.launch.web.LaunchAnswer;
import org.lmsgateway.launch.web.home.AttentionAnswer;
import org.lmsgateway.launch.web.home.LaunchStatisticsResource;
import org.lmsgateway.launch.web.log.LaunchDetails;
import org.lmsgateway.launch.web.token.ServerMetadata;
import org.lmsgateway.launch.web.token.TokenAnswer;
import org.lmsgateway.lms.Platform;
import org.lmsgateway.microsoft.web.DetectionAnswer;
import org.lmsgateway.microsoft.web.MicrosoftAnswer;
import org.lmsgateway.microsoft.web.SetupAnswer;
import org.lmsgateway.notice.FailingNotices;
import org.lmsgateway.notice.web.SubscriptionAnswer;
import org.lmsgateway.privacy.PersonalDataKind;
import org.lmsgateway.privacy.web.ErasedAnswer;
import org.lmsgateway.privacy.web.KindAnswer;
import org.lmsgateway.privacy.web.PersonalDataAnswer;
import org.lmsgateway.registration.DeploymentPolicy;
import org.lmsgateway.registration.RegistrationStatus;
import org.lmsgateway.registration.web.RegistrationAnswer;
import org.lmsgateway.registration.web.deletion.DeletedAnswer;
import org.lmsgateway.registration.web.deployment.DeploymentAnswer;
import org.lmsgateway.registration.web.dynamic.InvitationAnswer;
import org.lmsgateway.registration.web.dynamic.RegistrationLinkAnswer;
import org.lmsgateway.registration.web.keys.RegistrationKeysAnswer;
import org.lmsgateway.roster.MemberStatus;
import org.lmsgateway.roster.web.GroupAnswer;
import org.lmsgateway.roster.web.GroupSetAnswer;
import org.lmsgateway.roster.web.MemberAnswer;
import org.lmsgateway.roster.web.RosterAnswer;
import org.lmsgateway.shared.FieldCode;
import org.lmsgateway.task.web.TaskAnswer;
import org.lmsgateway.teamsapp.web.FeedAnswer;
import org.lmsgateway.tenant.Cloud;
import org.lmsgateway.tenant.TenantStatus;
import org.lmsgateway.tenant.web.TenantAnswer;

/** Holds the schemas in {@code META-INF/openapi.json} to what the resources really answer. */
class ApiSchemasTest {
  private static final JsonObject SCHEMAS = schemas();

  static Stream<Arguments> answers() {
    return Stream.of(
        Arguments.of("Tenant", TenantAnswer.class),
        Arguments.of("TenantSignIn", OwnProviderAnswer.class),
        Arguments.of("AlertSettings", AlertSettings.class),
        Arguments.of("ClassTeam", ClassTeamAnswer.class),
        Arguments.of("ClassTeamSettings", ClassTeamSettingsAnswer.class),
        Arguments.of("TeamsFeed", FeedAnswer.class),
        Arguments.of("Task", TaskAnswer.class),
        Arguments.of("MicrosoftConnection", MicrosoftAnswer.class),
        Arguments.of("MicrosoftDirectory", DetectionAnswer.class),
        Arguments.of("MicrosoftSetup", SetupAnswer.class),
        Arguments.of("MicrosoftPermission", SetupAnswer.Permission.class),
        Arguments.of("SyncReport", SyncReportAnswer.class),
        Arguments.of("App", AppAnswer.class),
        Arguments.of("Registration", RegistrationAnswer.class),
        Arguments.of("ApiClient", ApiClientAnswer.class),
        Arguments.of("Invitation", InvitationAnswer.class),
        Arguments.of("RegistrationLink", RegistrationLinkAnswer.class),
        Arguments.of("Launch", LaunchAnswer.class),
        Arguments.of("AuditEvent", AuditAnswer.class),
        Arguments.of("Diagnosis", DiagnosisAnswer.class),
        Arguments.of("Person", PersonAnswer.class),
        Arguments.of("DeletedRegistration", DeletedAnswer.class),
        Arguments.of("LaunchDetails", LaunchDetails.class),
        Arguments.of("LaunchPerson", WhoLaunched.class),
        Arguments.of("LaunchCount", LaunchStatisticsResource.Answer.class),
        Arguments.of("Attention", AttentionAnswer.class),
        Arguments.of("FailingNotice", FailingNotices.class),
        Arguments.of("PersonalDataKind", KindAnswer.class),
        Arguments.of("PersonalData", PersonalDataAnswer.class),
        Arguments.of("ErasedPersonalData", ErasedAnswer.class),
        Arguments.of("Deployment", DeploymentAnswer.class),
        Arguments.of("OwnKey", OwnKeyAnswer.class),
        Arguments.of("RegistrationKeys", RegistrationKeysAnswer.class),
        Arguments.of("Course", CourseAnswer.class),
        Arguments.of("ContentTicket", TicketAnswer.class),
        Arguments.of("LineItem", LineItemAnswer.class),
        Arguments.of("Result", ResultAnswer.class),
        Arguments.of("Score", ScoreAnswer.class),
        Arguments.of("Member", MemberAnswer.class),
        Arguments.of("MemberList", RosterAnswer.class),
        Arguments.of("Group", GroupAnswer.class),
        Arguments.of("GroupSet", GroupSetAnswer.class),
        Arguments.of("ContentTicket", TicketAnswer.class),
        Arguments.of("LineItem", LineItemAnswer.class),
        Arguments.of("Result", ResultAnswer.class),
        Arguments.of("Score", ScoreAnswer.class),
        Arguments.of("Notices", SubscriptionAnswer.class),
        Arguments.of("TokenAnswer", TokenAnswer.class),
        Arguments.of("ServerMetadata", ServerMetadata.class));
  }

  @ParameterizedTest
  @MethodSource("answers")
  void aSchemaHasTheMembersOfItsAnswer(String schema, Class<? extends Record> answer) {
    var members = Stream.of(answer.getRecordComponents()).map(ApiSchemasTest::name).toList();
    assertThat(properties(schema).keySet()).containsExactlyInAnyOrderElementsOf(members);
  }

  static Stream<Arguments> enumerations() {
    return Stream.of(
        Arguments.of("Tenant", "cloud", Cloud.class),
        Arguments.of("NewTenant", "cloud", Cloud.class),
        Arguments.of("Tenant", "status", TenantStatus.class),
        Arguments.of("ClassTeam", "state", ClassTeamState.class),
        Arguments.of("ClassTeamSettings", "mode", ClassTeamMode.class),
        Arguments.of("ClassTeamSettings", "courseEnd", CourseEnd.class),
        Arguments.of("App", "claims", ClaimsReleased.class),
        Arguments.of("NewApp", "claims", ClaimsReleased.class),
        Arguments.of("Registration", "platform", Platform.class),
        Arguments.of("Registration", "status", RegistrationStatus.class),
        Arguments.of("Registration", "deploymentPolicy", DeploymentPolicy.class),
        Arguments.of("OwnKey", "phase", KeyPhase.class),
        Arguments.of("Invitation", "deploymentPolicy", DeploymentPolicy.class),
        Arguments.of("RegistrationLink", "deploymentPolicy", DeploymentPolicy.class),
        Arguments.of("Member", "status", MemberStatus.class),
        Arguments.of("AuditEvent", "action", AuditAction.class),
        Arguments.of("PersonalDataKind", "search", PersonalDataKind.Search.class),
        Arguments.of("Launch", "reason", LaunchReason.class));
  }

  @ParameterizedTest
  @MethodSource("enumerations")
  void aMemberListsAllItsValues(String schema, String member, Class<? extends Enum<?>> values) {
    assertThat(values(properties(schema).getJsonObject(member))).isEqualTo(names(values));
  }

  @ParameterizedTest
  @ValueSource(strings = {"App", "NewApp"})
  void anAppListsAllMessagesAndServices(String schema) {
    var messages = properties(schema).getJsonObject("messages").getJsonObject("items");
    var services = properties(schema).getJsonObject("services").getJsonObject("items");
    assertThat(values(messages)).isEqualTo(names(MessageType.class));
    assertThat(values(services)).isEqualTo(names(LtiService.class));
  }

  @Test
  void aProblemListsAllFieldCodes() {
    var error = properties("Problem").getJsonObject("errors").getJsonObject("items");
    var code = error.getJsonObject("properties").getJsonObject("code");
    assertThat(values(code)).isEqualTo(names(FieldCode.class));
  }

  private static JsonObject schemas() {
    try (var file = ApiSchemasTest.class.getResourceAsStream("/META-INF/openapi.json")) {
      return Json.createReader(file)
          .readObject()
          .getJsonObject("components")
          .getJsonObject("schemas");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JsonObject properties(String schema) {
    return SCHEMAS.getJsonObject(schema).getJsonObject("properties");
  }

  private static List<String> values(JsonObject member) {
    return member.getJsonArray("enum").getValuesAs(JsonString::getString);
  }

  private static List<String> names(Class<? extends Enum<?>> values) {
    return Stream.of(values.getEnumConstants()).map(Enum::name).toList();
  }

  private static String name(RecordComponent member) {
    return Optional.ofNullable(member.getAccessor().getAnnotation(JsonbProperty.class))
        .map(JsonbProperty::value)
        .orElse(member.getName());
  }
}

package org.lmsgateway.api.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.security.OAuthFlow;
import org.eclipse.microprofile.openapi.annotations.security.OAuthFlows;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lmsgateway.alert.web.AlertsResource;
import org.lmsgateway.api.web.team.ClassTeamSettingsResource;
import org.lmsgateway.api.web.team.ClassTeamSyncResource;
import org.lmsgateway.api.web.team.ClassTeamsResource;
import org.lmsgateway.app.web.AppsResource;
import org.lmsgateway.audit.web.AuditResource;
import org.lmsgateway.course.web.CoursesResource;
import org.lmsgateway.deeplinking.web.DeepLinkingResource;
import org.lmsgateway.diagnosis.web.DiagnosisResource;
import org.lmsgateway.grades.web.LineItemResource;
import org.lmsgateway.grades.web.LineItemsResource;
import org.lmsgateway.identity.web.ApiClientsResource;
import org.lmsgateway.identity.web.people.PeopleResource;
import org.lmsgateway.identity.web.provider.OwnProviderResource;
import org.lmsgateway.identity.web.remote.RemoteAccessResource;
import org.lmsgateway.identity.web.remote.RemoteSessionsResource;
import org.lmsgateway.keys.web.GatewayKeysResource;
import org.lmsgateway.launch.web.LaunchesResource;
import org.lmsgateway.launch.web.home.AttentionResource;
import org.lmsgateway.launch.web.home.LaunchStatisticsResource;
import org.lmsgateway.launch.web.log.LaunchDetailsResource;
import org.lmsgateway.microsoft.web.MicrosoftResource;
import org.lmsgateway.moodle.web.CheckListResource;
import org.lmsgateway.moodle.web.MoodleTokenResource;
import org.lmsgateway.notice.web.FailingNoticesResource;
import org.lmsgateway.notice.web.NoticesResource;
import org.lmsgateway.privacy.web.PersonalDataResource;
import org.lmsgateway.registration.web.RegistrationsResource;
import org.lmsgateway.registration.web.connection.ConnectionResource;
import org.lmsgateway.registration.web.deletion.DeletedResource;
import org.lmsgateway.registration.web.deletion.RestorationResource;
import org.lmsgateway.registration.web.deployment.DeploymentsResource;
import org.lmsgateway.registration.web.dynamic.ConfirmationResource;
import org.lmsgateway.registration.web.dynamic.InvitationsResource;
import org.lmsgateway.registration.web.dynamic.RegistrationLinkResource;
import org.lmsgateway.registration.web.keys.RegistrationKeysResource;
import org.lmsgateway.roster.web.GroupSetsResource;
import org.lmsgateway.roster.web.GroupsResource;
import org.lmsgateway.roster.web.MembersResource;
import org.lmsgateway.shared.web.BodyLimits;
import org.lmsgateway.shared.web.json.JsonMembersReader;
import org.lmsgateway.shared.web.problem.FaultMapper;
import org.lmsgateway.shared.web.version.IfMatchFilter;
import org.lmsgateway.task.web.TasksResource;
import org.lmsgateway.teamsapp.web.FeedResource;
import org.lmsgateway.teamsapp.web.TeamsAppResource;
import org.lmsgateway.tenant.web.TenantCloudResource;
import org.lmsgateway.tenant.web.TenantPolicyResource;
import org.lmsgateway.tenant.web.TenantStatusResource;
import org.lmsgateway.tenant.web.TenantsResource;
import org.lmsgateway.transfer.web.ConfigurationResource;
import org.lmsgateway.transfer.web.ImportResource;
import org.lmsgateway.transfer.web.SchemaResource;

/** The API for automation and apps. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
    info =
        @Info(
            title = "LMS Gateway",
            version = "1",
            description =
                "Tenants, registrations of LMSs, apps and launches. Bodies are JSON and read"
                    + " strictly: a member that does not exist is refused. Lists answer items and"
                    + " the cursor of the next part. A POST with an Idempotency-Key is done once,"
                    + " however often it is sent within a day. Whatever goes wrong is told by a problem"
                    + " document (RFC 9457) with a stable code.",
            license =
                @License(
                    name = "Apache-2.0",
                    url = "https://www.apache.org/licenses/LICENSE-2.0.txt")),
    tags = {
      @Tag(name = "Tokens", description = "Access tokens, launch codes and the keys of both."),
      @Tag(name = "Tenants", description = "The institutions that use the gateway."),
      @Tag(name = "Configuration", description = "Tenants as files."),
      @Tag(name = "Apps", description = "The web applications behind the gateway."),
      @Tag(name = "Registrations", description = "The LMSs that launch through the gateway."),
      @Tag(name = "Courses", description = "What apps may use in the courses that launch them."),
      @Tag(name = "Launches", description = "What was launched, and what was refused and why."),
      @Tag(name = "API clients", description = "The programs that call this API."),
      @Tag(
          name = "Remote sessions",
          description = "Admins who work by the command line or other programs."),
      @Tag(name = "People", description = "Who may sign in to the portal."),
      @Tag(name = "Remote sessions", description = "Admins who work by programs."),
      @Tag(name = "Diagnosis", description = "What keeps something from working."),
      @Tag(name = "Microsoft 365", description = "The connection of a tenant to Microsoft 365."),
      @Tag(name = "Alerts", description = "What admins are told without looking."),
      @Tag(name = "Scheduled tasks", description = "What the gateway does again and again."),
      @Tag(name = "Class teams", description = "Courses that have a team in Microsoft Teams."),
      @Tag(name = "Audit", description = "Who changed what from what to what."),
      @Tag(name = "Personal data", description = "What is kept about people.")
    })
@SecurityScheme(
    securitySchemeName = ApiApplication.ACCESS_TOKEN,
    type = SecuritySchemeType.OAUTH2,
    description = "Send the access token as a bearer token (RFC 6750).",
    flows = @OAuthFlows(clientCredentials = @OAuthFlow(tokenUrl = "/oauth2/token")))
public class ApiApplication extends Application {
  static final String ACCESS_TOKEN = "accessToken";

  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(
        TenantsResource.class,
        TenantPolicyResource.class,
        TenantCloudResource.class,
        TenantStatusResource.class,
        AlertsResource.class,
        TeamsAppResource.class,
        FeedResource.class,
        ClassTeamsResource.class,
        ClassTeamSyncResource.class,
        ClassTeamSettingsResource.class,
        TasksResource.class,
        MicrosoftResource.class,
        ConfigurationResource.class,
        ImportResource.class,
        SchemaResource.class,
        OwnProviderResource.class,
        AppsResource.class,
        FailingNoticesResource.class,
        RegistrationsResource.class,
        DeploymentsResource.class,
        RegistrationKeysResource.class,
        ConnectionResource.class,
        CheckListResource.class,
        MoodleTokenResource.class,
        RestorationResource.class,
        DeletedResource.class,
        GatewayKeysResource.class,
        ConfirmationResource.class,
        InvitationsResource.class,
        RegistrationLinkResource.class,
        LaunchesResource.class,
        AttentionResource.class,
        LaunchStatisticsResource.class,
        LaunchDetailsResource.class,
        ApiClientsResource.class,
        PeopleResource.class,
        RemoteSessionsResource.class,
        RemoteAccessResource.class,
        DiagnosisResource.class,
        AuditResource.class,
        PersonalDataResource.class,
        CoursesResource.class,
        DeepLinkingResource.class,
        LineItemsResource.class,
        LineItemResource.class,
        MembersResource.class,
        GroupsResource.class,
        GroupSetsResource.class,
        NoticesResource.class,
        JsonMembersReader.class,
        BodyLimits.class,
        IdempotencyFilter.class,
        IfMatchFilter.class,
        FaultMapper.class);
  }
}

package org.lmsgateway.api.web.team;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lmsgateway.classteam.settings.ClassTeamDraft;
import org.lmsgateway.classteam.settings.ClassTeamDraft.MatchingDraft;
import org.lmsgateway.classteam.settings.ClassTeamSettings;
import org.lmsgateway.classteam.settings.ClassTeamSettingsService;
import org.lmsgateway.classteam.settings.NamePreview;
import org.lmsgateway.shared.Outcome;
import org.lmsgateway.shared.Outcome.Done;
import org.lmsgateway.shared.Outcome.Rejected;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.web.json.JsonMembers;
import org.lmsgateway.shared.web.problem.InvalidRequest;
import org.lmsgateway.shared.web.version.VersionTag;

/** What a tenant has decided about its class teams. */
@Path("tenants/{id}/class-team-settings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Class teams")
public class ClassTeamSettingsResource {
  @Inject private ClassTeamSettingsService settings;

  @GET
  @Operation(operationId = "getClassTeamSettings", summary = "Get the settings for class teams")
  @APIResponse(
      responseCode = "200",
      description = "The settings.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(ref = "ClassTeamSettings")))
  @APIResponse(responseCode = "404", ref = "NotFound")
  public Response get(@PathParam("id") String id) {
    return tagged(settings.find(known(id)).orElseThrow(NotFoundException::new));
  }

  private static Response tagged(ClassTeamSettings stored) {
    return Response.ok(ClassTeamSettingsAnswer.of(stored.rules()))
        .tag(VersionTag.of(stored))
        .build();
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "replaceClassTeamSettings",
      summary = "Replace the settings for class teams",
      description =
          "What is left out becomes what a tenant has that has decided nothing. Teams that are"
              + " there keep their names.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(ref = "ClassTeamSettings")))
  @APIResponse(
      responseCode = "200",
      description = "Saved.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(ref = "ClassTeamSettings")))
  @APIResponse(responseCode = "404", ref = "NotFound")
  public Response replace(@PathParam("id") String id, JsonMembers body) {
    var draft = draft(body);
    body.requireValid();
    return tagged(required(settings.save(known(id), draft).orElseThrow(NotFoundException::new)));
  }

  private static ClassTeamDraft draft(JsonMembers body) {
    return new ClassTeamDraft(
        body.text("mode"),
        body.text("name"),
        body.text("nickname"),
        body.text("template"),
        body.texts("owners"),
        body.texts("members"),
        body.text("courseEnd"),
        body.text("restrictionGroup"),
        matchings(body.list("matchings")));
  }

  private static List<MatchingDraft> matchings(List<JsonMembers> sent) {
    return sent == null ? null : sent.stream().map(ClassTeamSettingsResource::matching).toList();
  }

  private static MatchingDraft matching(JsonMembers sent) {
    var draft = new MatchingDraft(sent.text("member"), sent.text("key"), sent.text("suffix"));
    sent.requireValid();
    return draft;
  }

  private static <T> T required(Outcome<T> outcome) {
    if (outcome instanceof Rejected<T> rejected) {
      throw new InvalidRequest(rejected.faults());
    }
    return ((Done<T>) outcome).value();
  }

  @POST
  @Path("preview")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "previewClassTeamNames",
      summary = "Show what patterns make of courses",
      description = "Of the first courses of the tenant, or of an example. Nothing is saved.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(ref = "ClassTeamPatterns")))
  @APIResponse(
      responseCode = "200",
      description = "The names.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(ref = "ClassTeamNames")))
  @APIResponse(responseCode = "404", ref = "NotFound")
  public Map<String, List<NamePreview>> preview(@PathParam("id") String id, JsonMembers body) {
    var name = body.text("name");
    var nickname = body.text("nickname");
    body.requireValid();
    var outcome = settings.preview(known(id), name, nickname).orElseThrow(NotFoundException::new);
    return Map.of("items", required(outcome));
  }

  private static TenantId known(String id) {
    return TenantId.parse(id).orElseThrow(NotFoundException::new);
  }
}

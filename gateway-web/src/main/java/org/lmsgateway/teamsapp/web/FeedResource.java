package org.lmsgateway.teamsapp.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.web.json.JsonMembers;
import org.lmsgateway.shared.web.version.VersionTag;
import org.lmsgateway.teamsapp.feed.FeedKind;
import org.lmsgateway.teamsapp.feed.FeedSettingsService;
import org.lmsgateway.teamsapp.feed.FeedState;

/** What the people of a tenant are told in the activity feed of Teams. */
@Path("tenants/{id}/teams-feed")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Class teams")
public class FeedResource {
  @Inject private FeedSettingsService feed;

  @GET
  @Operation(operationId = "getTeamsFeed", summary = "Get what people are told in Teams")
  @APIResponse(
      responseCode = "200",
      description = "The settings, and what went wrong last.",
      content =
          @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "TeamsFeed")))
  @APIResponse(responseCode = "404", ref = "NotFound")
  public Response get(@PathParam("id") String id) {
    return tagged(feed.find(known(id)).orElseThrow(NotFoundException::new));
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "replaceTeamsFeed",
      summary = "Say what people are told in Teams",
      description = "What is left out is not told. The application needs TeamsActivity.Send.")
  @RequestBody(
      required = true,
      content =
          @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "TeamsFeed")))
  @APIResponse(
      responseCode = "200",
      description = "Saved.",
      content =
          @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "TeamsFeed")))
  @APIResponse(responseCode = "404", ref = "NotFound")
  public Response replace(@PathParam("id") String id, JsonMembers body) {
    body.ignore(Set.of("trouble", "troubleSince"));
    var kinds = EnumSet.noneOf(FeedKind.class);
    if (Boolean.TRUE.equals(body.flag("grade"))) {
      kinds.add(FeedKind.GRADE);
    }
    if (Boolean.TRUE.equals(body.flag("due"))) {
      kinds.add(FeedKind.DUE);
    }
    body.requireValid();
    return tagged(feed.save(known(id), kinds).orElseThrow(NotFoundException::new));
  }

  private static Response tagged(FeedState state) {
    return Response.ok(FeedAnswer.of(state)).tag(VersionTag.of(state.settings())).build();
  }

  private static TenantId known(String id) {
    return TenantId.parse(id).orElseThrow(NotFoundException::new);
  }
}

package org.lmsgateway.app.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lmsgateway.app.App;
import org.lmsgateway.app.AppChange;
import org.lmsgateway.app.AppCredentials;
import org.lmsgateway.app.AppId;
import org.lmsgateway.app.AppService;
import org.lmsgateway.shared.GatewayAddress;
import org.lmsgateway.shared.Outcome;
import org.lmsgateway.shared.list.ListOrder;
import org.lmsgateway.shared.list.ListSearch;
import org.lmsgateway.shared.web.json.ItemList;
import org.lmsgateway.shared.web.json.JsonMembers;
import org.lmsgateway.shared.web.json.Paging;
import org.lmsgateway.shared.web.problem.InvalidRequest;
import org.lmsgateway.shared.web.problem.Problem;
import org.lmsgateway.shared.web.problem.ProblemCode;
import org.lmsgateway.shared.web.problem.Problems;
import org.lmsgateway.shared.web.version.VersionTag;

/** Apps, for automation. */
@Path("apps")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Apps")
public class AppsResource {
  @Inject private AppService apps;
  @Inject private Problems problems;
  @Inject private GatewayAddress gateway;

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "addApp",
      summary = "Add an app",
      description = "The answer shows its client secret this once.")
  @RequestBody(
      required = true,
      content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "NewApp")))
  @APIResponse(
      responseCode = "201",
      description = "Added.",
      content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "App")))
  public Response add(JsonMembers body) {
    var outcome = apps.add(AppRequest.read(body));
    if (outcome instanceof Outcome.Rejected<AppCredentials> rejected) {
      throw new InvalidRequest(rejected.faults());
    }
    var answer = AppAnswer.of(((Outcome.Done<AppCredentials>) outcome).value());
    return Response.created(gateway.of("/api/v1/apps/" + answer.id()))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .entity(answer)
        .build();
  }

  @GET
  @Operation(
      operationId = "listApps",
      summary = "List apps",
      description = "In the order of names.")
  @APIResponse(
      responseCode = "200",
      description = "A part of the list.",
      content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "AppList")))
  public ItemList<AppAnswer> list(
      @QueryParam("q") String text,
      @QueryParam("cursor") String cursor,
      @QueryParam("limit") String limit) {
    var search = new ListSearch(text, ListOrder.NAME);
    return ItemList.of(apps.list(search, Paging.of(cursor, limit)), AppAnswer::of);
  }

  @GET
  @Path("{id}")
  @Operation(operationId = "getApp", summary = "Get an app")
  @APIResponse(
      responseCode = "200",
      description = "The app.",
      content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "App")))
  public Response get(@PathParam("id") String id) {
    return tagged(apps.find(known(id)).orElseThrow(NotFoundException::new));
  }

  private static Response tagged(App app) {
    return Response.ok(AppAnswer.of(app)).tag(VersionTag.of(app)).build();
  }

  @PUT
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "replaceApp",
      summary = "Replace an app",
      description =
          "What is left out becomes what a new app has. The tenant stays as it is, and so does the"
              + " client secret.")
  @RequestBody(
      required = true,
      content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "NewApp")))
  @APIResponse(
      responseCode = "200",
      description = "Saved.",
      content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "App")))
  public Response replace(@PathParam("id") String id, JsonMembers body) {
    return answer(apps.change(known(id), AppRequest.read(body)));
  }

  @POST
  @Path("{id}/secret")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "renewAppSecret",
      summary = "Give an app a new secret",
      description =
          "The answer shows it this once. The old secret works for a day more, unless it is ended"
              + " at once.")
  @RequestBody(
      required = true,
      content =
          @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "NewSecret")))
  @APIResponse(
      responseCode = "200",
      description = "The app with its new secret.",
      content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "App")))
  public Response renewSecret(@PathParam("id") String id, JsonMembers body) {
    return answer(apps.renewSecret(known(id), AppRequest.endsOldSecret(body)));
  }

  @DELETE
  @Path("{id}")
  @Operation(
      operationId = "deleteApp",
      summary = "Delete an app",
      description =
          "It is taken out of all registrations; from then on its launches are refused. Its"
              + " launches stay in the log.")
  @APIResponse(responseCode = "204", description = "Deleted.")
  public Response delete(@PathParam("id") String id) {
    return answer(apps.delete(known(id)));
  }

  private static AppId known(String id) {
    return AppId.parse(id).orElseThrow(NotFoundException::new);
  }

  private Response answer(AppChange change) {
    if (change instanceof AppChange.Changed changed) {
      return tagged(changed.app());
    }
    if (change instanceof AppChange.SecretRenewed renewed) {
      return Response.ok(AppAnswer.of(renewed.credentials()))
          .header(HttpHeaders.CACHE_CONTROL, "no-store")
          .build();
    }
    if (change instanceof AppChange.Deleted) {
      return Response.noContent().build();
    }
    if (change instanceof AppChange.Rejected rejected) {
      throw new InvalidRequest(rejected.faults());
    }
    if (change instanceof AppChange.NotAllowed) {
      return problems.of(Problem.of(ProblemCode.NOT_YOURS));
    }
    throw new NotFoundException();
  }
}

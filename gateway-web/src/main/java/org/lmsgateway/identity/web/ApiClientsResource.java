package org.lmsgateway.identity.web;

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
import org.lmsgateway.identity.ApiClientService;
import org.lmsgateway.shared.GatewayAddress;
import org.lmsgateway.shared.Outcome;
import org.lmsgateway.shared.Outcome.Done;
import org.lmsgateway.shared.Outcome.Rejected;
import org.lmsgateway.shared.web.json.ItemList;
import org.lmsgateway.shared.web.json.JsonMembers;
import org.lmsgateway.shared.web.json.Paging;
import org.lmsgateway.shared.web.problem.InvalidRequest;

/** API clients, for automation: one program may look after the others of its tenant. */
@Path("api-clients")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "API clients")
public class ApiClientsResource {
  @Inject private ApiClientService clients;
  @Inject private GatewayAddress gateway;

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "createApiClient",
      summary = "Create an API client",
      description =
          "With the roles and the tenant of the caller, or for the audit log only. The answer"
              + " shows its secret this once.")
  @RequestBody(
      required = true,
      content =
          @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "NewApiClient")))
  @APIResponse(
      responseCode = "201",
      description = "Created.",
      content =
          @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "ApiClient")))
  public Response create(JsonMembers body) {
    var name = body.text("name");
    var auditOnly = Boolean.TRUE.equals(body.flag("auditOnly"));
    body.requireValid();
    var answer = ApiClientAnswer.of(done(clients.create(name, auditOnly)));
    return Response.created(gateway.of("/api/v1/api-clients/" + answer.id()))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .entity(answer)
        .build();
  }

  private static <T> T done(Outcome<T> outcome) {
    if (outcome instanceof Rejected<T> rejected) {
      throw new InvalidRequest(rejected.faults());
    }
    return ((Done<T>) outcome).value();
  }

  @GET
  @Operation(
      operationId = "listApiClients",
      summary = "List API clients",
      description = "In the order of names; the own tenant's, to operators all.")
  @APIResponse(
      responseCode = "200",
      description = "A part of the list.",
      content =
          @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "ApiClientList")))
  public ItemList<ApiClientAnswer> list(
      @QueryParam("cursor") String cursor, @QueryParam("limit") String limit) {
    return ItemList.of(clients.list(Paging.of(cursor, limit)), ApiClientAnswer::of);
  }

  @GET
  @Path("{id}")
  @Operation(operationId = "getApiClient", summary = "Get an API client")
  @APIResponse(
      responseCode = "200",
      description = "The client, without its secret.",
      content =
          @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "ApiClient")))
  public ApiClientAnswer get(@PathParam("id") String id) {
    return clients.find(id).map(ApiClientAnswer::of).orElseThrow(NotFoundException::new);
  }

  @PUT
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "renameApiClient",
      summary = "Rename an API client",
      description = "Its roles, its tenant and its secret stay as they are.")
  @RequestBody(
      required = true,
      content =
          @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "ApiClientName")))
  @APIResponse(
      responseCode = "200",
      description = "Saved.",
      content =
          @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "ApiClient")))
  public ApiClientAnswer rename(@PathParam("id") String id, JsonMembers body) {
    var name = body.text("name");
    body.requireValid();
    return ApiClientAnswer.of(done(clients.rename(id, name).orElseThrow(NotFoundException::new)));
  }

  @POST
  @Path("{id}/secret")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "renewApiClientSecret",
      summary = "Give an API client a new secret",
      description =
          "The answer shows it this once. The old secret works for a day more, unless it is ended"
              + " at once.")
  @RequestBody(
      required = true,
      content =
          @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "NewSecret")))
  @APIResponse(
      responseCode = "200",
      description = "The client with its new secret.",
      content =
          @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "ApiClient")))
  @APIResponse(responseCode = "404", ref = "NotFound")
  public Response renewSecret(@PathParam("id") String id, JsonMembers body) {
    var endOld = Boolean.TRUE.equals(body.flag("endOld"));
    body.requireValid();
    var renewed = clients.renewSecret(id, endOld).orElseThrow(NotFoundException::new);
    return Response.ok(ApiClientAnswer.of(renewed))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }

  @DELETE
  @Path("{id}")
  @Operation(
      operationId = "deleteApiClient",
      summary = "Delete an API client",
      description = "Access tokens that it has run out by themselves.")
  @APIResponse(responseCode = "204", description = "Deleted.")
  public void delete(@PathParam("id") String id) {
    if (!clients.delete(id)) {
      throw new NotFoundException();
    }
  }
}

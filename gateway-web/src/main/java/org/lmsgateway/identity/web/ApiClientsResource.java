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
import org.lmsgateway.identity.ApiClient;
import org.lmsgateway.identity.ApiClientDraft;
import org.lmsgateway.identity.ApiClientService;
import org.lmsgateway.keys.assertion.KeysDraft;
import org.lmsgateway.shared.GatewayAddress;
import org.lmsgateway.shared.Outcome;
import org.lmsgateway.shared.Outcome.Done;
import org.lmsgateway.shared.Outcome.Rejected;
import org.lmsgateway.shared.list.ListOrder;
import org.lmsgateway.shared.list.ListSearch;
import org.lmsgateway.shared.web.json.ItemList;
import org.lmsgateway.shared.web.json.JsonMembers;
import org.lmsgateway.shared.web.json.Paging;
import org.lmsgateway.shared.web.problem.InvalidRequest;
import org.lmsgateway.shared.web.version.VersionTag;

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
              + " shows its secret this once. With jwksUrl, jwks or certificate it has none, and"
              + " proves itself by assertions that it signs (private_key_jwt).")
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
    var keys = keys(body);
    body.requireValid();
    var draft = new ApiClientDraft(name, auditOnly, keys);
    var answer = ApiClientAnswer.of(done(clients.create(draft)));
    return Response.created(gateway.of("/api/v1/api-clients/" + answer.id()))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .entity(answer)
        .build();
  }

  private static KeysDraft keys(JsonMembers body) {
    return new KeysDraft(body.text("jwksUrl"), body.objectOrText("jwks"), body.text("certificate"));
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
      @QueryParam("q") String text,
      @QueryParam("cursor") String cursor,
      @QueryParam("limit") String limit) {
    var search = new ListSearch(text, ListOrder.NAME);
    return ItemList.of(clients.list(search, Paging.of(cursor, limit)), ApiClientAnswer::of);
  }

  @GET
  @Path("{id}")
  @Operation(operationId = "getApiClient", summary = "Get an API client")
  @APIResponse(
      responseCode = "200",
      description = "The client, without its secret.",
      content =
          @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "ApiClient")))
  public Response get(@PathParam("id") String id) {
    return clients.find(id).map(ApiClientsResource::tagged).orElseThrow(NotFoundException::new);
  }

  private static Response tagged(ApiClient client) {
    return Response.ok(ApiClientAnswer.of(client)).tag(VersionTag.of(client)).build();
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
  public Response rename(@PathParam("id") String id, JsonMembers body) {
    var name = body.text("name");
    body.requireValid();
    return tagged(done(clients.rename(id, name).orElseThrow(NotFoundException::new)));
  }

  @PUT
  @Path("{id}/keys")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "changeApiClientKeys",
      summary = "Give an API client keys or certificates",
      description =
          "Its secret, or the keys before, end at once. To change without a break, give the old"
              + " and the new ones together for a while.")
  @RequestBody(
      required = true,
      content =
          @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "ClientKeys")))
  @APIResponse(
      responseCode = "200",
      description = "Saved.",
      content =
          @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "ApiClient")))
  @APIResponse(responseCode = "404", ref = "NotFound")
  public Response changeKeys(@PathParam("id") String id, JsonMembers body) {
    var keys = keys(body);
    body.requireValid();
    return tagged(done(clients.proveBy(id, keys).orElseThrow(NotFoundException::new)));
  }

  @POST
  @Path("{id}/secret")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "renewApiClientSecret",
      summary = "Give an API client a new secret",
      description =
          "The answer shows it this once. The old secret works for a day more, unless it is ended"
              + " at once. A client with keys has the secret instead from now on.")
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

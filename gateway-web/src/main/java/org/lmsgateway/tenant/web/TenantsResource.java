package org.lmsgateway.tenant.web;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lmsgateway.shared.FieldCode;
import org.lmsgateway.shared.FieldFault;
import org.lmsgateway.shared.GatewayAddress;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.list.ListOrder;
import org.lmsgateway.shared.list.ListSearch;
import org.lmsgateway.shared.web.json.ItemList;
import org.lmsgateway.shared.web.json.JsonMembers;
import org.lmsgateway.shared.web.json.Paging;
import org.lmsgateway.shared.web.problem.InvalidRequest;
import org.lmsgateway.shared.web.problem.Problems;
import org.lmsgateway.tenant.TenantAdministration;
import org.lmsgateway.tenant.TenantOutcome;
import org.lmsgateway.tenant.TenantRefusal;
import org.lmsgateway.tenant.TenantService;
import org.lmsgateway.tenant.TenantStatus;

/** Tenants, for automation. */
@Path("tenants")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tenants")
public class TenantsResource {
  @Inject private TenantService tenants;
  @Inject private TenantAdministration administration;
  @Inject private TenantChanges changes;
  @Inject private Problems problems;
  @Inject private GatewayAddress gateway;

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "registerTenant",
      summary = "Register a tenant",
      description =
          "Asks the tenant's directory which cloud it is in, and registers it if that cloud is"
              + " served.")
  @RequestBody(
      required = true,
      content =
          @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "NewTenant")))
  @APIResponse(
      responseCode = "201",
      description = "Registered; PENDING if an operator has to approve it.",
      content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "Tenant")))
  @APIResponse(responseCode = "409", ref = "Conflict")
  @APIResponse(responseCode = "422", ref = "UnknownToDirectory")
  @APIResponse(responseCode = "503", ref = "DirectoryUnreachable")
  public Response register(JsonMembers body) {
    var outcome = tenants.register(TenantRequest.read(body));
    if (outcome instanceof TenantOutcome.Registered registered) {
      var answer = TenantAnswer.of(registered.tenant());
      return Response.created(gateway.of("/api/v1/tenants/" + answer.id())).entity(answer).build();
    }
    if (outcome instanceof TenantOutcome.Rejected rejected) {
      throw new InvalidRequest(rejected.faults());
    }
    return refused((TenantOutcome.Refused) outcome);
  }

  private Response refused(TenantOutcome.Refused refused) {
    var answer = problems.answer(TenantProblems.of(refused.reason(), refused.clouds()));
    if (refused.reason() == TenantRefusal.DIRECTORY_UNREACHABLE) {
      answer.header(HttpHeaders.RETRY_AFTER, 60);
    }
    return answer.build();
  }

  @GET
  @Operation(
      operationId = "listTenants",
      summary = "List tenants",
      description = "In the order of names. An operator sees all, others their own.")
  @APIResponse(
      responseCode = "200",
      description = "A part of the list.",
      content =
          @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "TenantList")))
  public ItemList<TenantAnswer> list(
      @QueryParam("q") String text,
      @QueryParam("status") String status,
      @QueryParam("cursor") String cursor,
      @QueryParam("limit") String limit) {
    var search = new ListSearch(text, ListOrder.NAME);
    return ItemList.of(
        tenants.list(search, status(status), Paging.of(cursor, limit)), TenantAnswer::of);
  }

  private static TenantStatus status(String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    return Stream.of(TenantStatus.values())
        .filter(status -> status.name().equalsIgnoreCase(text.strip()))
        .findAny()
        .orElseThrow(
            () ->
                new InvalidRequest(
                    List.of(
                        new FieldFault(
                            "status",
                            FieldCode.NOT_ONE_OF,
                            List.of(TenantStatus.values()).toString()))));
  }

  @GET
  @Path("{id}")
  @Operation(operationId = "getTenant", summary = "Get a tenant")
  @APIResponse(
      responseCode = "200",
      description = "The tenant.",
      content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "Tenant")))
  public Response get(@PathParam("id") String id) {
    return TenantId.parse(id)
        .flatMap(tenants::find)
        .map(TenantChanges::tagged)
        .orElseThrow(NotFoundException::new);
  }

  @PUT
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "renameTenant",
      summary = "Rename a tenant",
      description = "For operators.")
  @RequestBody(
      required = true,
      content =
          @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "TenantName")))
  @APIResponse(
      responseCode = "200",
      description = "The tenant.",
      content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "Tenant")))
  public Response rename(@PathParam("id") String id, JsonMembers body) {
    var name = body.text("name");
    body.requireValid();
    var tenant = TenantId.parse(id).orElseThrow(NotFoundException::new);
    return changes.answer(administration.rename(tenant, name));
  }
}

package org.lmsgateway.tenant.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lmsgateway.shared.GatewayAddress;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.web.json.ItemList;
import org.lmsgateway.shared.web.json.JsonMembers;
import org.lmsgateway.shared.web.json.Paging;
import org.lmsgateway.shared.web.problem.InvalidRequest;
import org.lmsgateway.shared.web.problem.Problems;
import org.lmsgateway.tenant.TenantOutcome;
import org.lmsgateway.tenant.TenantRefusal;
import org.lmsgateway.tenant.TenantService;

/** Tenants, for automation. */
@Path("tenants")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tenants")
public class TenantsResource {
  @Inject private TenantService tenants;
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
      description = "In the order of registration. An operator sees all, others their own.")
  @APIResponse(
      responseCode = "200",
      description = "A part of the list.",
      content =
          @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "TenantList")))
  public ItemList<TenantAnswer> list(
      @QueryParam("cursor") String cursor, @QueryParam("limit") String limit) {
    return ItemList.of(tenants.list(Paging.of(cursor, limit)), TenantAnswer::of);
  }

  @GET
  @Path("{id}")
  @Operation(operationId = "getTenant", summary = "Get a tenant")
  @APIResponse(
      responseCode = "200",
      description = "The tenant.",
      content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "Tenant")))
  public TenantAnswer get(@PathParam("id") String id) {
    return Optional.of(id)
        .filter(text -> !text.isBlank() && text.length() <= 64)
        .map(TenantId::new)
        .flatMap(tenants::find)
        .map(TenantAnswer::of)
        .orElseThrow(NotFoundException::new);
  }
}

package org.lmsgateway.tenant.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lmsgateway.shared.FieldCode;
import org.lmsgateway.shared.FieldFault;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.web.json.JsonMembers;
import org.lmsgateway.shared.web.problem.InvalidRequest;
import org.lmsgateway.tenant.TenantAdministration;

/** Lets tenants in and shuts them out. */
@Path("tenants/{id}/status")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tenants")
public class TenantStatusResource {
  @Inject private TenantAdministration administration;
  @Inject private TenantChanges changes;

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "changeTenantStatus",
      summary = "Let a tenant in or shut it out",
      description =
          "For operators. ACTIVE lets in one that waits or is blocked; BLOCKED needs a reason.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(ref = "NewTenantStatus")))
  @APIResponse(
      responseCode = "200",
      description = "The tenant.",
      content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "Tenant")))
  @APIResponse(responseCode = "404", ref = "NotFound")
  public Response change(@PathParam("id") String id, JsonMembers body) {
    var status = body.text("status");
    var reason = body.text("reason");
    body.requireValid();
    if (!List.of("ACTIVE", "BLOCKED").contains(status == null ? "" : status)) {
      var fault = new FieldFault("status", FieldCode.NOT_ONE_OF, "ACTIVE, BLOCKED");
      throw new InvalidRequest(List.of(fault));
    }
    var tenant = TenantId.parse(id).orElseThrow(NotFoundException::new);
    return changes.answer(
        status.equals("ACTIVE")
            ? administration.admit(tenant)
            : administration.block(tenant, reason));
  }
}

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

/** What a tenant's admins may see. */
@Path("tenants/{id}/policy")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tenants")
public class TenantPolicyResource {
  private static final String PERSONS = "personsInLaunches";

  @Inject private TenantAdministration administration;
  @Inject private TenantChanges changes;

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "changeTenantPolicy",
      summary = "Say what a tenant's admins may see",
      description =
          "For operators. With personsInLaunches it is kept who launches from now on, and the"
              + " tenant's admins may see it; without, what was kept is removed.")
  @RequestBody(
      required = true,
      content =
          @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "TenantPolicy")))
  @APIResponse(
      responseCode = "200",
      description = "The tenant.",
      content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "Tenant")))
  @APIResponse(responseCode = "404", ref = "NotFound")
  public Response change(@PathParam("id") String id, JsonMembers body) {
    var shown = body.flag(PERSONS);
    body.requireValid();
    if (shown == null) {
      throw new InvalidRequest(List.of(FieldFault.of(PERSONS, FieldCode.REQUIRED)));
    }
    var tenant = TenantId.parse(id).orElseThrow(NotFoundException::new);
    return changes.answer(administration.showPersonsInLaunches(tenant, shown));
  }
}

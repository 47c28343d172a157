package org.lmsgateway.tenant.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.tenant.TenantAdministration;

/** Looks anew which cloud a tenant is in. */
@Path("tenants/{id}/cloud")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tenants")
public class TenantCloudResource {
  @Inject private TenantAdministration administration;
  @Inject private TenantChanges changes;

  @POST
  @Operation(
      operationId = "lookAtCloudAgain",
      summary = "Ask a tenant's directory which cloud it is in",
      description =
          "For operators; the gateway does so daily by itself. A directory that cannot be asked changes nothing.")
  @APIResponse(
      responseCode = "200",
      description = "The tenant.",
      content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "Tenant")))
  @APIResponse(responseCode = "404", ref = "NotFound")
  @APIResponse(responseCode = "503", ref = "DirectoryUnreachable")
  public Response lookAgain(@PathParam("id") String id) {
    var tenant = TenantId.parse(id).orElseThrow(NotFoundException::new);
    return changes.answer(administration.lookAgain(tenant));
  }
}

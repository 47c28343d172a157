package org.lmsgateway.teamsapp.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.web.problem.Problem;
import org.lmsgateway.shared.web.problem.RefusedRequest;
import org.lmsgateway.teamsapp.TeamsAppService;
import org.lmsgateway.teamsapp.TeamsPackage.Packed;
import org.lmsgateway.teamsapp.TeamsPackage.Unpacked;

/** The package of the app in Microsoft Teams, for automation. */
@Path("tenants/{id}/teams-app")
@RequestScoped
@Tag(name = "Tenants")
public class TeamsAppResource {
  static final String ZIP = "application/zip";

  @Inject private TeamsAppService apps;

  @GET
  @Produces({ZIP, MediaType.APPLICATION_JSON})
  @Operation(
      operationId = "getTeamsApp",
      summary = "Get the package of the app for Microsoft Teams",
      description =
          "A ZIP file with manifest and icons, to be uploaded in the Teams admin centre. The tenant"
              + " is connected to Microsoft 365, and the gateway is reached by https.")
  @APIResponse(responseCode = "200", description = "The package.")
  @APIResponse(responseCode = "404", ref = "NotFound")
  @APIResponse(responseCode = "409", ref = "Conflict")
  public Response get(@PathParam("id") String id) {
    var outcome = TenantId.parse(id).flatMap(apps::pack).orElseThrow(NotFoundException::new);
    if (outcome instanceof Unpacked unpacked) {
      var problem = new Problem(409, unpacked.reason(), "", List.of(), Map.of());
      throw new RefusedRequest(problem, Optional.empty());
    }
    return Response.ok(((Packed) outcome).zip(), ZIP)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"manifest.zip\"")
        .build();
  }
}

package org.lmsgateway.diagnosis.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lmsgateway.diagnosis.DiagnosisService;
import org.lmsgateway.shared.GatewayAddress;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.web.language.Language;

/** The diagnosis, for automation and for the command line. */
@Path("diagnosis")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Diagnosis")
public class DiagnosisResource {
  @Inject private DiagnosisService service;
  @Inject private GatewayAddress gateway;
  @Inject private HttpServletRequest request;

  @GET
  @Operation(
      operationId = "diagnose",
      summary = "Find out what keeps something from working",
      description =
          "Makes all checks, in the order in which they depend on each other, in some seconds at"
              + " the most. For every caller with a role, also outside of remote sessions and when"
              + " the quotas are used up. The checks of the program itself and of its way to the"
              + " gateway are listed, for the program to make. Texts come in the language of the"
              + " header Accept-Language.")
  @Parameter(
      name = "tenant",
      description = "Which tenant; for operators, who see without it what all tenants share.")
  @APIResponse(
      responseCode = "200",
      description = "What was found, also if that is bad.",
      content =
          @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "Diagnosis")))
  @APIResponse(responseCode = "404", ref = "NotFound")
  public Response diagnose(@QueryParam("tenant") String tenant) {
    return service
        .diagnose(named(tenant))
        .map(
            results -> DiagnosisAnswer.of(results, Language.preferredBy(request).locale(), gateway))
        .map(answer -> Response.ok(answer).header(HttpHeaders.CACHE_CONTROL, "no-store").build())
        .orElseThrow(NotFoundException::new);
  }

  private static Optional<TenantId> named(String tenant) {
    return tenant == null || tenant.isEmpty()
        ? Optional.empty()
        : Optional.of(TenantId.parse(tenant).orElseThrow(NotFoundException::new));
  }
}

package org.lmsgateway.registration.web.connection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.registration.connection.ConnectionCheck;

/** Checks the connection to an LMS, for automation. */
@Path("registrations/{id}/connection")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Registrations")
public class ConnectionResource {
  @Inject private ConnectionCheck service;
  @Inject private HttpServletRequest request;

  @POST
  @Operation(
      operationId = "checkConnection",
      summary = "Check the connection to the LMS",
      description =
          "Asks the LMS, and says of each check what was found, its cause and its fix. Takes some"
              + " seconds at the most; within ten seconds the same answer is given again.")
  @APIResponse(
      responseCode = "200",
      description = "What was found, also if that is bad.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(ref = "ConnectionReport")))
  @APIResponse(responseCode = "404", ref = "NotFound")
  public ConnectionAnswer check(@PathParam("id") String id) {
    return RegistrationId.parse(id)
        .flatMap(service::check)
        .map(report -> ConnectionAnswer.of(report, request.getLocale()))
        .orElseThrow(NotFoundException::new);
  }
}

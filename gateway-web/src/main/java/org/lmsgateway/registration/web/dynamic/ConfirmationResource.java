package org.lmsgateway.registration.web.dynamic;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import org.lmsgateway.registration.RegistrationService;
import org.lmsgateway.registration.web.RegistrationAnswer;
import org.lmsgateway.shared.GatewayAddress;

/** Confirms what LMSs registered without an invitation; to reject it is to delete it. */
@Path("registrations/{id}/confirmation")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Registrations")
public class ConfirmationResource {
  @Inject private RegistrationService registrations;
  @Inject private GatewayAddress gateway;

  @POST
  @Operation(
      operationId = "confirmRegistration",
      summary = "Confirm a registration that waits",
      description = "From then on it can be launched. To reject it, delete it.")
  @APIResponse(
      responseCode = "200",
      description = "The registration; it need not have waited.",
      content =
          @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "Registration")))
  @APIResponse(responseCode = "404", ref = "NotFound")
  public RegistrationAnswer confirm(@PathParam("id") String id) {
    return RegistrationId.parse(id)
        .flatMap(registrations::confirm)
        .map(registration -> RegistrationAnswer.of(registration, gateway))
        .orElseThrow(NotFoundException::new);
  }
}

package org.lmsgateway.registration.web.deletion;

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
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.registration.RegistrationOutcome.Rejected;
import org.lmsgateway.registration.RegistrationOutcome.Saved;
import org.lmsgateway.registration.deletion.DeletedRegistrations;
import org.lmsgateway.registration.web.RegistrationAnswer;
import org.lmsgateway.shared.GatewayAddress;
import org.lmsgateway.shared.web.problem.Problem;
import org.lmsgateway.shared.web.problem.Problems;

/** Undoes the deletion of a registration, for automation. */
@Path("registrations/{id}/restoration")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Registrations")
public class RestorationResource {
  @Inject private DeletedRegistrations service;
  @Inject private Problems problems;
  @Inject private GatewayAddress gateway;

  @POST
  @Operation(
      operationId = "restoreRegistration",
      summary = "Restore a deleted registration",
      description = "As it was, with its keys, until gateway.registration.undo is over.")
  @APIResponse(
      responseCode = "200",
      description = "Restored.",
      content =
          @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "Registration")))
  @APIResponse(responseCode = "404", ref = "NotFound")
  @APIResponse(responseCode = "409", ref = "Conflict")
  public Response restore(@PathParam("id") String id) {
    var known = RegistrationId.parse(id).orElseThrow(NotFoundException::new);
    var outcome = service.restore(known);
    if (outcome instanceof Saved saved) {
      return Response.ok(RegistrationAnswer.of(saved.registration(), gateway)).build();
    }
    if (outcome instanceof Rejected rejected) {
      return problems.of(Problem.of(409, rejected.faults()));
    }
    throw new NotFoundException();
  }
}

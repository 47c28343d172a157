package org.lmsgateway.moodle.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lmsgateway.moodle.CheckList;
import org.lmsgateway.moodle.CheckListService;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.shared.Outcome.Rejected;
import org.lmsgateway.shared.web.json.JsonMembers;
import org.lmsgateway.shared.web.problem.InvalidRequest;

/** The web-service token of a registration's Moodle, for automation. */
@Path("registrations/{id}/moodle-token")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Registrations")
public class MoodleTokenResource {
  @Inject private CheckListService service;

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "enterMoodleToken",
      summary = "Enter the web-service token of a Moodle",
      description = "Instead of the one before. It is kept encrypted, and told to nobody.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(ref = "NewMoodleToken")))
  @APIResponse(responseCode = "204", description = "Saved. It was not tried out.")
  @APIResponse(responseCode = "404", ref = "NotFound")
  public void enter(@PathParam("id") String id, JsonMembers body) {
    var token = body.text("token");
    body.requireValid();
    var outcome = service.enterToken(known(id), token).orElseThrow(NotFoundException::new);
    if (outcome instanceof Rejected<CheckList> rejected) {
      throw new InvalidRequest(rejected.faults());
    }
  }

  @DELETE
  @Operation(
      operationId = "removeMoodleToken",
      summary = "Forget the web-service token of a Moodle")
  @APIResponse(responseCode = "204", description = "Forgotten, or there was none.")
  @APIResponse(responseCode = "404", ref = "NotFound")
  public void remove(@PathParam("id") String id) {
    service.removeToken(known(id)).orElseThrow(NotFoundException::new);
  }

  private static RegistrationId known(String id) {
    return RegistrationId.parse(id).orElseThrow(NotFoundException::new);
  }
}

package org.lmsgateway.moodle.web;

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
import org.lmsgateway.moodle.CheckListService;
import org.lmsgateway.registration.RegistrationId;

/** Looks at the settings of an LMS, for automation. */
@Path("registrations/{id}/check-list")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Registrations")
public class CheckListResource {
  @Inject private CheckListService service;
  @Inject private HttpServletRequest request;

  @POST
  @Operation(
      operationId = "checkSettings",
      summary = "Check the settings of the LMS",
      description =
          "Says of each item of the check-list what was found. A Moodle is asked, with the token if"
              + " one was entered; of other LMSs it is known from their launches.")
  @APIResponse(
      responseCode = "200",
      description = "What was found, also if that is bad.",
      content =
          @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "CheckList")))
  @APIResponse(responseCode = "404", ref = "NotFound")
  public CheckListAnswer check(@PathParam("id") String id) {
    return RegistrationId.parse(id)
        .flatMap(service::check)
        .map(findings -> CheckListAnswer.of(findings, request.getLocale()))
        .orElseThrow(NotFoundException::new);
  }
}

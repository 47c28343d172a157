package org.lmsgateway.deeplinking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lmsgateway.course.web.CourseProblems;
import org.lmsgateway.deeplinking.ContentChoice;
import org.lmsgateway.deeplinking.DeepLinkingService;
import org.lmsgateway.shared.web.json.JsonMembers;

/** What apps return to an LMS that asked for content. */
@Path("deep-linking")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Courses")
public class DeepLinkingResource {
  @Inject private DeepLinkingService service;

  @POST
  @Operation(
      operationId = "returnContent",
      summary = "Return content to the LMS",
      description =
          "For an app, with the access token of a deep linking launch. Send the browser to the"
              + " location of the answer: it works once, within five minutes. An empty list says"
              + " that nothing was chosen.")
  @RequestBody(
      required = true,
      content =
          @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "NewContent")))
  @APIResponse(
      responseCode = "201",
      description = "Kept for the browser.",
      content =
          @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "ContentTicket")))
  @APIResponse(responseCode = "409", ref = "Conflict")
  @APIResponse(responseCode = "422", ref = "AgainstSpecification")
  public Response choose(JsonMembers body) {
    var items = Optional.ofNullable(body.objects("items")).orElse(List.of());
    var choice =
        new ContentChoice(
            items,
            Optional.ofNullable(body.text("message")),
            Optional.ofNullable(body.text("log")),
            Optional.ofNullable(body.text("errorMessage")),
            Optional.ofNullable(body.text("errorLog")));
    body.requireValid();
    var ticket = TicketAnswer.of(CourseProblems.require(service.choose(choice)));
    return Response.created(ticket.location()).entity(ticket).build();
  }
}

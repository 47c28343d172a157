package org.lmsgateway.launch.web.log;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lmsgateway.launch.LaunchLog;
import org.lmsgateway.launch.person.LaunchPersonService;

/** One launch, for automation. */
@Path("launches/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Launches")
public class LaunchDetailsResource {
  @Inject private LaunchLog log;
  @Inject private LaunchPersonService persons;

  @GET
  @Operation(
      operationId = "getLaunch",
      summary = "Get a launch",
      description = "With what helps to find out what became of it; no person is in it.")
  @APIResponse(
      responseCode = "200",
      description = "The launch.",
      content =
          @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "LaunchDetails")))
  public LaunchDetails get(@PathParam("id") String id) {
    return log.find(id).map(LaunchDetails::of).orElseThrow(NotFoundException::new);
  }

  @GET
  @Path("person")
  @Operation(
      operationId = "getLaunchPerson",
      summary = "Get who made a launch",
      description =
          "Where an operator allows the tenant to see it, and it was kept. Each look is in the audit log.")
  @APIResponse(
      responseCode = "200",
      description = "The person, as the LMS named them.",
      content =
          @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "LaunchPerson")))
  @APIResponse(responseCode = "404", ref = "NotFound")
  public Response person(@PathParam("id") String id) {
    return persons
        .see(id)
        .map(who -> Response.ok(who).header(HttpHeaders.CACHE_CONTROL, "no-store").build())
        .orElseThrow(NotFoundException::new);
  }
}

package org.lmsgateway.registration.web.keys;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lmsgateway.keys.web.KeyRefusal;
import org.lmsgateway.keys.web.RotationProblem;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.registration.keys.KeySetFetch;
import org.lmsgateway.registration.keys.RegistrationKeys;
import org.lmsgateway.shared.web.problem.Problem;
import org.lmsgateway.shared.web.problem.Problems;

/** The keys on both sides of a registration, for automation. */
@Path("registrations/{id}/keys")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Registrations")
public class RegistrationKeysResource {
  private static final Problem FETCHED_LATELY =
      new Problem(429, KeyRefusal.KEY_SET_FETCHED_LATELY, "", List.of(), Map.of());

  @Inject private RegistrationKeys keys;
  @Inject private Problems problems;

  @GET
  @Operation(
      operationId = "getRegistrationKeys",
      summary = "Get the keys of a registration",
      description =
          "Our tool keys that are published for the LMS, and what the node that answers knows of"
              + " the LMS's own key set.")
  @APIResponse(
      responseCode = "200",
      description = "The keys on both sides.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(ref = "RegistrationKeys")))
  @APIResponse(responseCode = "404", ref = "NotFound")
  public RegistrationKeysAnswer get(@PathParam("id") String id) {
    return keys.look(known(id)).map(RegistrationKeysAnswer::of).orElseThrow(NotFoundException::new);
  }

  @POST
  @Path("rotation")
  @Operation(
      operationId = "rotateToolKey",
      summary = "Rotate the tool key",
      description =
          "Makes and publishes the next key, which takes over by itself after"
              + " gateway.keys.publish-ahead; if there is one already, lets it take over now.")
  @APIResponse(
      responseCode = "200",
      description = "The keys after that.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(ref = "RegistrationKeys")))
  @APIResponse(responseCode = "404", ref = "NotFound")
  @APIResponse(responseCode = "409", ref = "Conflict")
  public Response rotate(@PathParam("id") String id) {
    var outcome = keys.rotate(known(id)).orElseThrow(NotFoundException::new);
    return RotationProblem.of(outcome)
        .map(problems::of)
        .orElseGet(() -> Response.ok(get(id)).build());
  }

  @POST
  @Path("lms")
  @Operation(
      operationId = "fetchKeySet",
      summary = "Fetch the LMS's key set now",
      description = "At most twice a minute. What came of it is in the answer.")
  @APIResponse(
      responseCode = "200",
      description = "The keys after that.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(ref = "RegistrationKeys")))
  @APIResponse(responseCode = "404", ref = "NotFound")
  @APIResponse(
      responseCode = "429",
      description = "It was fetched twice within the last minute.",
      content = @Content(mediaType = Problems.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
  public Response fetch(@PathParam("id") String id) {
    return keys.fetch(known(id)) == KeySetFetch.TOO_SOON
        ? problems.answer(FETCHED_LATELY).header("Retry-After", 60).build()
        : Response.ok(get(id)).build();
  }

  private static RegistrationId known(String id) {
    return RegistrationId.parse(id).orElseThrow(NotFoundException::new);
  }
}

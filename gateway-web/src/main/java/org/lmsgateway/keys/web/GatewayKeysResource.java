package org.lmsgateway.keys.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lmsgateway.keys.rotation.GatewayKeys;
import org.lmsgateway.shared.web.json.ItemList;
import org.lmsgateway.shared.web.problem.Problems;

/** The keys of the tokens that the gateway issues, for operators' automation. */
@Path("keys")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tokens")
public class GatewayKeysResource {
  @Inject private GatewayKeys keys;
  @Inject private Problems problems;

  @GET
  @Operation(
      operationId = "listGatewayKeys",
      summary = "List the keys of our tokens",
      description = "All that are published, the latest first. For operators.")
  @APIResponse(
      responseCode = "200",
      description = "All of them.",
      content =
          @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "OwnKeyList")))
  public ItemList<OwnKeyAnswer> list() {
    return new ItemList<>(keys.list().stream().map(OwnKeyAnswer::of).toList(), null);
  }

  @POST
  @Path("rotation")
  @Operation(
      operationId = "rotateGatewayKey",
      summary = "Rotate the key of our tokens",
      description =
          "Makes and publishes the next key, which takes over by itself after"
              + " gateway.keys.publish-ahead; if there is one already, lets it take over now. For"
              + " operators.")
  @APIResponse(
      responseCode = "200",
      description = "The keys after that.",
      content =
          @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "OwnKeyList")))
  @APIResponse(responseCode = "409", ref = "Conflict")
  public Response rotate() {
    return RotationProblem.of(keys.rotate())
        .map(problems::of)
        .orElseGet(() -> Response.ok(list()).build());
  }
}

package org.lmsgateway.launch.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lmsgateway.launch.attention.AttentionService;

/** What wants to be looked at today, for automation. */
@Path("attention")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Launches")
public class AttentionResource {
  @Inject private AttentionService service;

  @GET
  @Operation(
      operationId = "getAttention",
      summary = "Get what wants to be looked at",
      description = "The first few of each: of the own tenant; to operators, of all.")
  @APIResponse(
      responseCode = "200",
      description = "What was found; empty lists are good.",
      content =
          @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "Attention")))
  public AttentionAnswer today() {
    return AttentionAnswer.of(service.today());
  }
}

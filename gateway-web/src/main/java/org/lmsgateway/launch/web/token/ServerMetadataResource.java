package org.lmsgateway.launch.web.token;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lmsgateway.shared.GatewayAddress;

/** Authorization server metadata (RFC 8414 §3). */
@Path("oauth-authorization-server")
@RequestScoped
@Tag(name = "Tokens")
public class ServerMetadataResource {
  @Inject private GatewayAddress gateway;

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(operationId = "getServerMetadata", summary = "Describe the token endpoint")
  @APIResponse(
      responseCode = "200",
      description = "Authorization server metadata.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(ref = "ServerMetadata")))
  public Response metadata() {
    return Response.ok(ServerMetadata.of(gateway))
        .header(HttpHeaders.CACHE_CONTROL, "public, max-age=300")
        .header("Access-Control-Allow-Origin", "*")
        .build();
  }
}

package org.lmsgateway.keys.web;

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
import org.lmsgateway.keys.GatewayTokens;

/** The keys of the tokens that the gateway issues (RFC 7517 §5). */
@Path("jwks.json")
@RequestScoped
@Tag(name = "Tokens")
public class PublicKeysResource {
  @Inject private GatewayTokens tokens;

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "getPublicKeys",
      summary = "Get the public keys",
      description = "ES256 only; checks all our tokens.")
  @APIResponse(
      responseCode = "200",
      description = "A JSON Web Key Set.",
      content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "KeySet")))
  public Response keySet() {
    return Response.ok(tokens.publicKeySet())
        .header(HttpHeaders.CACHE_CONTROL, "public, max-age=300")
        .header("Access-Control-Allow-Origin", "*")
        .build();
  }
}

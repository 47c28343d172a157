package org.lmsgateway.transfer.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What documents of tenants look like, for editors and other programs. */
@Path("configuration.schema.json")
@RequestScoped
@Tag(name = "Configuration")
public class SchemaResource {
  static final String MEDIA_TYPE = "application/schema+json";

  @GET
  @Produces(MEDIA_TYPE)
  @Operation(
      operationId = "getConfigurationSchema",
      summary = "Get the schema of a tenant's document",
      description = "JSON Schema 2020-12. Editors fetch it without a token.")
  @APIResponse(
      responseCode = "200",
      description = "The schema.",
      content = @Content(mediaType = MEDIA_TYPE, schema = @Schema(ref = "JsonSchema")))
  public InputStream get() {
    return SchemaResource.class.getResourceAsStream("configuration.schema.json");
  }
}

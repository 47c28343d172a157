package org.lmsgateway.transfer.web;

import static org.lmsgateway.shared.json.Jsonp.JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.StringReader;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lmsgateway.shared.web.LargeBody;
import org.lmsgateway.shared.web.problem.MalformedJson;
import org.lmsgateway.shared.web.problem.ProblemTexts;
import org.lmsgateway.shared.web.problem.RefusedRequest;
import org.lmsgateway.transfer.ImportOutcome.Rejected;
import org.lmsgateway.transfer.ImportOutcome.Understood;
import org.lmsgateway.transfer.TransferService;

/** Files of other systems. */
@Path("configuration/import")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Configuration")
public class ImportResource {
  @Inject private TransferService transfers;
  @Inject private HttpServletRequest request;

  @POST
  @LargeBody
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "importConfiguration",
      summary = "Make a document of another system's file",
      description =
          "Platforms as PyLTI1p3 keeps them (an object with a member for each issuer) or ltijs (a"
              + " list). Nothing is stored: look at the document, then apply it.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(ref = "ForeignPlatforms")))
  @APIResponse(
      responseCode = "200",
      description = "The document.",
      content =
          @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "Configuration")))
  @APIResponse(responseCode = "422", ref = "ConfigurationInvalid")
  public JsonObject read(String body) {
    var outcome = transfers.read(parse(body));
    if (outcome instanceof Rejected rejected) {
      var texts = new TransferTexts(ProblemTexts.preferredBy(request));
      throw new RefusedRequest(texts.problem(rejected.faults()), Optional.empty());
    }
    return DocumentWriter.write(((Understood) outcome).document());
  }

  private static JsonStructure parse(String body) {
    try (var reader = JSON.createReader(new StringReader(body))) {
      return reader.read();
    } catch (JsonException e) {
      throw new MalformedJson("it is neither a JSON object nor a list", e);
    }
  }
}

package org.lmsgateway.transfer.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.web.LargeBody;
import org.lmsgateway.shared.web.json.JsonMembers;
import org.lmsgateway.shared.web.problem.FaultMapper;
import org.lmsgateway.shared.web.problem.Problem;
import org.lmsgateway.shared.web.problem.ProblemTexts;
import org.lmsgateway.shared.web.problem.RefusedRequest;
import org.lmsgateway.tenant.web.TenantProblems;
import org.lmsgateway.transfer.TransferOutcome;
import org.lmsgateway.transfer.TransferOutcome.Applied;
import org.lmsgateway.transfer.TransferOutcome.Planned;
import org.lmsgateway.transfer.TransferOutcome.Rejected;
import org.lmsgateway.transfer.TransferOutcome.TenantRefused;
import org.lmsgateway.transfer.TransferProgress;
import org.lmsgateway.transfer.TransferService;

/** A tenant as one document. */
@Path("tenants/{id}/configuration")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Configuration")
public class ConfigurationResource {
  @Inject private TransferService transfers;
  @Inject private FaultMapper faults;
  @Inject private HttpServletRequest request;

  @GET
  @Operation(
      operationId = "exportConfiguration",
      summary = "Export a tenant",
      description =
          "Its apps, its registrations and its policies as one document, without secrets and"
              + " without ids of this gateway, to be kept or applied elsewhere.")
  @APIResponse(
      responseCode = "200",
      description = "The document.",
      content =
          @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "Configuration")))
  @APIResponse(responseCode = "404", ref = "NotFound")
  public JsonObject export(@PathParam("id") String id) {
    return TenantId.parse(id)
        .flatMap(transfers::export)
        .map(DocumentWriter::write)
        .orElseThrow(NotFoundException::new);
  }

  @POST
  @Path("plan")
  @LargeBody
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "planConfiguration",
      summary = "See what a document would change",
      description = "Nothing is stored. Every fault of the document is told with its place.")
  @RequestBody(
      required = true,
      content =
          @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "Configuration")))
  @APIResponse(
      responseCode = "200",
      description = "The changes, or the faults that stand in their way.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(ref = "ConfigurationPlan")))
  @APIResponse(responseCode = "404", ref = "NotFound")
  public JsonObject plan(
      @PathParam("id") String id, @QueryParam("prune") boolean prune, JsonMembers body) {
    var read = DocumentReader.read(body);
    var outcome =
        read.faults().isEmpty() ? plan(known(id), read, prune) : new Rejected(read.faults());
    return answer(outcome);
  }

  private TransferOutcome plan(TenantId tenant, DocumentReader read, boolean prune) {
    return transfers.plan(tenant, read.document(), prune);
  }

  @PUT
  @LargeBody
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces({MediaType.APPLICATION_JSON, ApplyingLines.MEDIA_TYPE})
  @Operation(
      operationId = "applyConfiguration",
      summary = "Change a tenant to what a document says",
      description =
          "In one transaction or not at all; twice changes nothing. Who accepts"
              + " application/x-ndjson is told the progress line by line, and the result, or the"
              + " problem, in the last one.")
  @RequestBody(
      required = true,
      content =
          @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "Configuration")))
  @APIResponse(
      responseCode = "200",
      description = "Changed.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(ref = "AppliedConfiguration")))
  @APIResponse(responseCode = "404", ref = "NotFound")
  @APIResponse(responseCode = "409", ref = "Conflict")
  @APIResponse(responseCode = "422", ref = "ConfigurationInvalid")
  public Response apply(
      @PathParam("id") String id,
      @QueryParam("prune") boolean prune,
      @HeaderParam(HttpHeaders.ACCEPT) String accepted,
      JsonMembers body) {
    var tenant = known(id);
    if (accepted != null && accepted.contains(ApplyingLines.MEDIA_TYPE)) {
      var lines =
          new ApplyingLines(progress -> apply(tenant, prune, body, progress), faults::toResponse);
      return Response.ok(lines, ApplyingLines.MEDIA_TYPE).build();
    }
    return Response.ok(apply(tenant, prune, body, TransferProgress.UNSEEN)).build();
  }

  private JsonObject apply(
      TenantId tenant, boolean prune, JsonMembers body, TransferProgress progress) {
    var read = DocumentReader.read(body);
    return answer(
        read.faults().isEmpty()
            ? transfers.apply(tenant, read.document(), prune, progress)
            : new Rejected(read.faults()));
  }

  private static TenantId known(String id) {
    return TenantId.parse(id).orElseThrow(NotFoundException::new);
  }

  private JsonObject answer(TransferOutcome outcome) {
    var texts = new TransferTexts(ProblemTexts.preferredBy(request));
    if (outcome instanceof Planned planned) {
      return texts.planned(planned);
    }
    if (outcome instanceof Applied applied) {
      return TransferTexts.applied(applied);
    }
    if (outcome instanceof Rejected rejected) {
      throw refusal(texts.problem(rejected.faults()));
    }
    if (outcome instanceof TenantRefused refused) {
      throw refusal(TenantProblems.of(refused.reason()));
    }
    throw new NotFoundException();
  }

  private static RefusedRequest refusal(Problem problem) {
    return new RefusedRequest(problem, Optional.empty());
  }
}

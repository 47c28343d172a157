package org.lmsgateway.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lmsgateway.audit.AuditTrail;
import org.lmsgateway.shared.PageRequest;
import org.lmsgateway.shared.web.json.ItemList;
import org.lmsgateway.shared.web.json.Paging;

/** The audit log, for automation and for collectors of events. */
@Path("audit")
@RequestScoped
@Tag(name = "Audit")
public class AuditResource {
  @Inject private AuditTrail trail;
  @Inject private AuditTenants tenants;

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "listAuditEvents",
      summary = "List audit events",
      description = "Who changed what from what to what, the latest first.")
  @APIResponse(
      responseCode = "200",
      description = "A part of the list.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(ref = "AuditEventList")))
  public ItemList<AuditAnswer> list(
      @BeanParam AuditQuery query,
      @QueryParam("cursor") String cursor,
      @QueryParam("limit") String limit) {
    var page = trail.list(query.filter(), Paging.of(cursor, limit));
    var names = tenants.names(page.items());
    return ItemList.of(page, event -> AuditAnswer.of(event, names));
  }

  @GET
  @Path("stream")
  @Produces(AuditLines.MEDIA_TYPE)
  @Operation(
      operationId = "streamAuditEvents",
      summary = "Stream audit events",
      description =
          "One event on each line, the oldest first, up to some seconds ago. Go on with the cursor"
              + " of the last line that was read.")
  @APIResponse(
      responseCode = "200",
      description = "All events after the cursor.",
      content = @Content(mediaType = AuditLines.MEDIA_TYPE, schema = @Schema(ref = "AuditEvent")))
  public Response stream(@QueryParam("after") String after) {
    var request = new PageRequest(Paging.of(after, null).cursor(), PageRequest.MAX_LIMIT);
    // The first page before the answer begins, so that a refusal has its own status.
    var first = trail.after(request);
    return Response.ok(new AuditLines(first, trail::after, tenants), AuditLines.MEDIA_TYPE).build();
  }
}

package org.lmsgateway.launch.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lmsgateway.launch.LaunchLog;
import org.lmsgateway.shared.web.json.ItemList;
import org.lmsgateway.shared.web.json.Paging;

/** The log of launches, for automation. */
@Path("launches")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Launches")
public class LaunchesResource {
  @Inject private LaunchLog log;

  @GET
  @Operation(
      operationId = "listLaunches",
      summary = "List launches",
      description = "The latest first; only those to which all parameters apply.")
  @APIResponse(
      responseCode = "200",
      description = "A part of the list.",
      content =
          @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "LaunchList")))
  public ItemList<LaunchAnswer> list(
      @BeanParam LaunchQuery query,
      @QueryParam("cursor") String cursor,
      @QueryParam("limit") String limit) {
    return ItemList.of(log.list(query.filter(), Paging.of(cursor, limit)), LaunchAnswer::of);
  }
}

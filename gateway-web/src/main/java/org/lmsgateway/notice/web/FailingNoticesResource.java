package org.lmsgateway.notice.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lmsgateway.app.AppId;
import org.lmsgateway.app.AppService;
import org.lmsgateway.notice.FailingNotices;
import org.lmsgateway.notice.NoticeHealth;
import org.lmsgateway.shared.web.json.ItemList;

/** Notices that an app does not take, for automation. */
@Path("apps/{id}/failing-notices")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Apps")
public class FailingNoticesResource {
  @Inject private NoticeHealth notices;
  @Inject private AppService apps;

  @GET
  @Operation(
      operationId = "listFailingNotices",
      summary = "List notices that an app does not take",
      description = "By the addresses that they are sent to; for those who may change the app.")
  @APIResponse(
      responseCode = "200",
      description = "All of them; an empty list is good.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(ref = "FailingNoticeList")))
  public ItemList<FailingNotices> list(@PathParam("id") String id) {
    var app = AppId.parse(id).flatMap(apps::find).orElseThrow(NotFoundException::new);
    return new ItemList<>(notices.of(app.id()), null);
  }
}

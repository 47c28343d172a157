package org.lmsgateway.notice.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lmsgateway.course.web.CourseProblems;
import org.lmsgateway.notice.NoticeService;
import org.lmsgateway.notice.NoticeWish;
import org.lmsgateway.shared.FieldCode;
import org.lmsgateway.shared.FieldFault;
import org.lmsgateway.shared.web.json.JsonMembers;
import org.lmsgateway.shared.web.problem.InvalidRequest;

/** Which notices about a course an app wants. */
@Path("courses/{course}/notices")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Courses")
public class NoticesResource {
  @Inject private NoticeService notices;

  @GET
  @Operation(
      operationId = "getNotices",
      summary = "Get the notices that the app wants about a course")
  @APIResponse(
      responseCode = "200",
      description = "The types and where they go; no type if the app has not subscribed.",
      content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "Notices")))
  @APIResponse(responseCode = "404", ref = "NotFound")
  public SubscriptionAnswer get(@PathParam("course") String course) {
    var wish = CourseProblems.require(notices.find(CourseProblems.id(course)));
    return SubscriptionAnswer.of(wish);
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "putNotices",
      summary = "Subscribe to notices about a course",
      description =
          "Replaces what the app has wanted before. The gateway subscribes at the LMS, checks"
              + " what comes and sends it on to the handler, with a token that is verified like a"
              + " launch token.")
  @RequestBody(
      required = true,
      content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "Notices")))
  @APIResponse(
      responseCode = "200",
      description = "Subscribed.",
      content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "Notices")))
  @APIResponse(responseCode = "404", ref = "NotFound")
  @APIResponse(responseCode = "502", ref = "LmsFailed")
  public SubscriptionAnswer put(@PathParam("course") String course, JsonMembers body) {
    var id = CourseProblems.id(course);
    return SubscriptionAnswer.of(CourseProblems.require(notices.subscribe(id, wish(body))));
  }

  private static NoticeWish wish(JsonMembers body) {
    var types = body.texts("types");
    var handler = body.text("handler");
    body.requireValid();
    var faults = new ArrayList<FieldFault>();
    if (types == null || types.isEmpty()) {
      faults.add(FieldFault.of("types", FieldCode.REQUIRED));
    }
    if (handler == null) {
      faults.add(FieldFault.of("handler", FieldCode.REQUIRED));
    }
    if (!faults.isEmpty()) {
      throw new InvalidRequest(faults);
    }
    return new NoticeWish(List.copyOf(types), handler);
  }

  @DELETE
  @Operation(operationId = "deleteNotices", summary = "End the notices about a course")
  @APIResponse(responseCode = "204", description = "The app gets no more of them.")
  @APIResponse(responseCode = "404", ref = "NotFound")
  public void delete(@PathParam("course") String course) {
    CourseProblems.require(notices.subscribe(CourseProblems.id(course), NoticeWish.NONE));
  }
}

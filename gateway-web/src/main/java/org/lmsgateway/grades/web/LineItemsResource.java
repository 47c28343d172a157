package org.lmsgateway.grades.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lmsgateway.course.web.CourseProblems;
import org.lmsgateway.grades.GradeService;
import org.lmsgateway.grades.LineItemQuery;
import org.lmsgateway.shared.web.json.ItemList;
import org.lmsgateway.shared.web.json.JsonMembers;
import org.lmsgateway.shared.web.json.Paging;

/** The line items of a course. */
@Path("courses/{course}/line-items")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Courses")
public class LineItemsResource {
  @Inject private GradeService grades;

  @PathParam("course")
  private String course;

  @GET
  @Operation(
      operationId = "listLineItems",
      summary = "List the line items of a course",
      description = "One page of the LMS's, which may hold more or fewer than asked for.")
  @APIResponse(
      responseCode = "200",
      description = "A part of the list.",
      content =
          @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "LineItemList")))
  @APIResponse(responseCode = "404", ref = "NotFound")
  @APIResponse(responseCode = "502", ref = "LmsFailed")
  public ItemList<LineItemAnswer> list(
      @QueryParam("resourceId") String resourceId,
      @QueryParam("tag") String tag,
      @QueryParam("link") String link,
      @QueryParam("cursor") String cursor,
      @QueryParam("limit") String limit) {
    var from = cursor == null || cursor.isBlank() ? null : cursor;
    var query = new LineItemQuery(from, Paging.of(null, limit).limit(), resourceId, tag, link);
    var page = grades.lineItems(CourseProblems.id(course), query);
    return ItemList.of(CourseProblems.require(page), LineItemAnswer::of);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "addLineItem",
      summary = "Add a line item",
      description =
          "Where the course has one with the same resourceId, tag and link, that one is answered"
              + " and nothing is added.")
  @RequestBody(
      required = true,
      content =
          @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "NewLineItem")))
  @APIResponse(
      responseCode = "201",
      description = "Added.",
      content =
          @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "LineItem")))
  @APIResponse(
      responseCode = "200",
      description = "There already.",
      content =
          @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "LineItem")))
  @APIResponse(responseCode = "404", ref = "NotFound")
  @APIResponse(responseCode = "422", ref = "AgainstSpecification")
  @APIResponse(responseCode = "502", ref = "LmsFailed")
  public Response add(JsonMembers body) {
    var draft = GradeRequests.lineItem(body);
    var saved = CourseProblems.require(grades.add(CourseProblems.id(course), draft));
    return Response.status(saved.isNew() ? Status.CREATED : Status.OK)
        .entity(LineItemAnswer.of(saved.item()))
        .build();
  }
}

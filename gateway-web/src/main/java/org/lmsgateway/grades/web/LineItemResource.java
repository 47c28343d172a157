package org.lmsgateway.grades.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lmsgateway.course.CourseId;
import org.lmsgateway.course.web.CourseProblems;
import org.lmsgateway.grades.GradeService;
import org.lmsgateway.shared.web.json.ItemList;
import org.lmsgateway.shared.web.json.JsonMembers;
import org.lmsgateway.shared.web.json.Paging;

/** One line item: the column itself, the scores that apps send, the results that the LMS keeps. */
@Path("courses/{course}/line-items/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Courses")
public class LineItemResource {
  @Inject private GradeService grades;

  @PathParam("course")
  private String course;

  @PathParam("id")
  private String id;

  private CourseId courseId() {
    return CourseProblems.id(course);
  }

  @GET
  @Operation(operationId = "getLineItem", summary = "Get a line item")
  @APIResponse(
      responseCode = "200",
      description = "The line item.",
      content =
          @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "LineItem")))
  @APIResponse(responseCode = "502", ref = "LmsFailed")
  public LineItemAnswer get() {
    return LineItemAnswer.of(CourseProblems.require(grades.lineItem(courseId(), id)));
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "changeLineItem",
      summary = "Change a line item",
      description = "Members that are left out stay as they are.")
  @RequestBody(
      required = true,
      content =
          @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "NewLineItem")))
  @APIResponse(
      responseCode = "200",
      description = "As it is now.",
      content =
          @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "LineItem")))
  @APIResponse(responseCode = "422", ref = "AgainstSpecification")
  @APIResponse(responseCode = "502", ref = "LmsFailed")
  public LineItemAnswer change(JsonMembers body) {
    var draft = GradeRequests.lineItem(body);
    return LineItemAnswer.of(CourseProblems.require(grades.change(courseId(), id, draft)));
  }

  @DELETE
  @Operation(
      operationId = "deleteLineItem",
      summary = "Delete a line item",
      description = "With all its grades.")
  @APIResponse(responseCode = "204", description = "Deleted.")
  @APIResponse(responseCode = "502", ref = "LmsFailed")
  public void delete() {
    CourseProblems.require(grades.remove(courseId(), id));
  }

  @POST
  @Path("scores")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "sendScore",
      summary = "Send a score",
      description =
          "For a user whom a launch or the roster has named. Without a timestamp the gateway sets"
              + " one that is later than that of the last score.")
  @RequestBody(
      required = true,
      content =
          @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "NewScore")))
  @APIResponse(
      responseCode = "200",
      description = "The LMS has taken it.",
      content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "Score")))
  @APIResponse(responseCode = "404", ref = "NotFound")
  @APIResponse(responseCode = "409", ref = "Conflict")
  @APIResponse(responseCode = "422", ref = "AgainstSpecification")
  @APIResponse(responseCode = "502", ref = "LmsFailed")
  public ScoreAnswer score(JsonMembers body) {
    var draft = GradeRequests.score(body);
    return ScoreAnswer.of(CourseProblems.require(grades.score(courseId(), id, draft)));
  }

  @GET
  @Path("results")
  @Operation(
      operationId = "listResults",
      summary = "List the results of a line item",
      description = "One page of the LMS's, which may hold more or fewer than asked for.")
  @APIResponse(
      responseCode = "200",
      description = "A part of the list.",
      content =
          @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "ResultList")))
  @APIResponse(responseCode = "404", ref = "NotFound")
  @APIResponse(responseCode = "502", ref = "LmsFailed")
  public ItemList<ResultAnswer> results(
      @QueryParam("user") String user,
      @QueryParam("cursor") String cursor,
      @QueryParam("limit") String limit) {
    var from = cursor == null || cursor.isBlank() ? null : cursor;
    var page = grades.results(courseId(), id, user, from, Paging.of(null, limit).limit());
    return ItemList.of(CourseProblems.require(page), ResultAnswer::of);
  }
}

package org.lmsgateway.course.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lmsgateway.course.CourseService;
import org.lmsgateway.shared.web.json.ItemList;
import org.lmsgateway.shared.web.json.Paging;

/** The courses that an app may work in. */
@Path("courses")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Courses")
public class CoursesResource {
  @Inject private CourseService courses;

  @GET
  @Operation(
      operationId = "listCourses",
      summary = "List courses",
      description =
          "For apps: with the access token of a launch the course of that launch, with a token of"
              + " client_credentials all courses that have launched the app.")
  @APIResponse(
      responseCode = "200",
      description = "A part of the list.",
      content =
          @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "CourseList")))
  public ItemList<CourseAnswer> list(
      @QueryParam("cursor") String cursor, @QueryParam("limit") String limit) {
    return ItemList.of(courses.list(Paging.of(cursor, limit)), CourseAnswer::of);
  }

  @GET
  @Path("{course}")
  @Operation(operationId = "getCourse", summary = "Get a course")
  @APIResponse(
      responseCode = "200",
      description = "The course.",
      content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "Course")))
  public CourseAnswer get(@PathParam("course") String course) {
    return CourseAnswer.of(CourseProblems.require(courses.find(CourseProblems.id(course))));
  }
}

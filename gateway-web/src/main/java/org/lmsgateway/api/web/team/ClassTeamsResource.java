package org.lmsgateway.api.web.team;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lmsgateway.classteam.ClassTeamService;
import org.lmsgateway.classteam.CourseTeam;
import org.lmsgateway.course.CourseId;
import org.lmsgateway.shared.web.json.ItemList;
import org.lmsgateway.shared.web.json.Paging;

/** Courses and their teams in Microsoft Teams. */
@Path("class-teams")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Class teams")
public class ClassTeamsResource {
  @Inject private ClassTeamService teams;

  @GET
  @Operation(
      operationId = "listClassTeams",
      summary = "List courses and their teams",
      description = "In the order of titles; courses that have no team, too.")
  @APIResponse(
      responseCode = "200",
      description = "A part of the list.",
      content =
          @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "ClassTeamList")))
  public ItemList<ClassTeamAnswer> list(
      @QueryParam("q") String text,
      @QueryParam("cursor") String cursor,
      @QueryParam("limit") String limit) {
    return ItemList.of(teams.list(text, Paging.of(cursor, limit)), ClassTeamAnswer::of);
  }

  @GET
  @Path("{course}")
  @Operation(operationId = "getClassTeam", summary = "Get a course and its team")
  @APIResponse(
      responseCode = "200",
      description = "The course, with its team if it has one.",
      content =
          @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "ClassTeam")))
  @APIResponse(responseCode = "404", ref = "NotFound")
  public ClassTeamAnswer get(@PathParam("course") String course) {
    return answer(teams.find(known(course)));
  }

  @POST
  @Path("{course}")
  @Operation(
      operationId = "wantClassTeam",
      summary = "Ask for a team of a course",
      description =
          "It is made when the next run finds a teacher of the course in the directory. A course"
              + " that has a team, or waits for one, is left as it is.")
  @APIResponse(
      responseCode = "200",
      description = "The course, with its team.",
      content =
          @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "ClassTeam")))
  @APIResponse(responseCode = "404", ref = "NotFound")
  public ClassTeamAnswer want(@PathParam("course") String course) {
    return answer(teams.want(known(course)));
  }

  @DELETE
  @Path("{course}")
  @Operation(
      operationId = "forgetClassTeam",
      summary = "Disconnect a course from its team",
      description = "The team itself stays as it is, with everybody in it.")
  @APIResponse(responseCode = "204", description = "Disconnected.")
  @APIResponse(responseCode = "404", ref = "NotFound")
  public void forget(@PathParam("course") String course) {
    answer(teams.forget(known(course)));
  }

  private static CourseId known(String course) {
    return CourseId.parse(course).orElseThrow(NotFoundException::new);
  }

  private static ClassTeamAnswer answer(Optional<CourseTeam> found) {
    return found.map(ClassTeamAnswer::of).orElseThrow(NotFoundException::new);
  }
}

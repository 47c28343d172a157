package org.lmsgateway.roster.web;

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
import org.lmsgateway.course.web.CourseProblems;
import org.lmsgateway.roster.GroupService;
import org.lmsgateway.shared.web.json.ItemList;
import org.lmsgateway.shared.web.json.Paging;

/** The groups of a course. */
@Path("courses/{course}/groups")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Courses")
public class GroupsResource {
  @Inject private GroupService groups;

  @GET
  @Operation(
      operationId = "listGroups",
      summary = "List the groups of a course",
      description = "Who is in which group, the members of the course say.")
  @APIResponse(
      responseCode = "200",
      description = "A part of the list.",
      content =
          @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "GroupList")))
  @APIResponse(responseCode = "404", ref = "NotFound")
  @APIResponse(responseCode = "502", ref = "LmsFailed")
  public ItemList<GroupAnswer> list(
      @PathParam("course") String course,
      @QueryParam("cursor") String cursor,
      @QueryParam("limit") String limit) {
    var from = cursor == null || cursor.isBlank() ? null : cursor;
    var most = Paging.of(null, limit).limit();
    var found = groups.groups(CourseProblems.id(course), from, most);
    return ItemList.of(CourseProblems.require(found), GroupAnswer::of);
  }
}

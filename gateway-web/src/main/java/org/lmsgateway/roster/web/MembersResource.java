package org.lmsgateway.roster.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lmsgateway.course.CourseId;
import org.lmsgateway.course.web.CourseProblems;
import org.lmsgateway.roster.RosterPage;
import org.lmsgateway.roster.RosterRequest;
import org.lmsgateway.roster.RosterService;
import org.lmsgateway.shared.web.json.Paging;
import org.lmsgateway.shared.web.problem.Problems;

/** Who is in a course. */
@Path("courses/{course}/members")
@RequestScoped
@Tag(name = "Courses")
public class MembersResource {
  private static final MediaType LINES = MediaType.valueOf(RosterLines.MEDIA_TYPE);

  /** JSON for those who take both. */
  private static final List<Variant> VARIANTS =
      Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, LINES).build();

  @Inject private RosterService roster;
  @Inject private Problems problems;

  @GET
  @Produces({MediaType.APPLICATION_JSON, RosterLines.MEDIA_TYPE + ";qs=0.5"})
  @Operation(
      operationId = "listMembers",
      summary = "List the members of a course",
      description =
          "One page of the LMS's, which may hold more or fewer than asked for. A cursor of"
              + " differences answers what has changed since. With Accept application/x-ndjson all"
              + " members, one on each line; the last line has the member end, or problem.")
  @APIResponse(
      responseCode = "200",
      description = "A part of the roster, or all of it.",
      content = {
        @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "MemberList")),
        @Content(mediaType = RosterLines.MEDIA_TYPE, schema = @Schema(ref = "Member"))
      })
  @APIResponse(responseCode = "404", ref = "NotFound")
  @APIResponse(responseCode = "502", ref = "LmsFailed")
  public Response list(
      @PathParam("course") String course,
      @QueryParam("role") String role,
      @QueryParam("link") String link,
      @QueryParam("cursor") String cursor,
      @QueryParam("limit") String limit,
      @Context Request http) {
    var id = CourseProblems.id(course);
    var most = Paging.of(null, limit).limit();
    var request = new RosterRequest(filled(cursor), most, filled(role), filled(link));
    var first = page(id, request);
    var type = http.selectVariant(VARIANTS).getMediaType();
    return LINES.isCompatible(type)
        ? Response.ok(new RosterLines(first, next -> page(id, request.from(next)), problems), LINES)
            .build()
        : Response.ok(RosterAnswer.of(first)).build();
  }

  private RosterPage page(CourseId course, RosterRequest request) {
    return CourseProblems.require(roster.members(course, request));
  }

  private static String filled(String parameter) {
    return parameter == null || parameter.isBlank() ? null : parameter.strip();
  }
}

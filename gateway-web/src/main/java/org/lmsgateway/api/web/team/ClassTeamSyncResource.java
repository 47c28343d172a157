package org.lmsgateway.api.web.team;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lmsgateway.classteam.sync.ClassTeamSyncService;
import org.lmsgateway.classteam.sync.SyncReport;
import org.lmsgateway.course.CourseId;

/** How the team of a course stands towards the roster. */
@Path("class-team-syncs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Class teams")
public class ClassTeamSyncResource {
  @Inject private ClassTeamSyncService syncs;

  @GET
  @Path("{course}")
  @Operation(
      operationId = "getClassTeamSync",
      summary = "Get who was found in the directory, and who was not and why",
      description = "As of the last synchronisation or dry run.")
  @APIResponse(
      responseCode = "200",
      description = "The report.",
      content =
          @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "SyncReport")))
  @APIResponse(responseCode = "404", ref = "NotFound")
  public Response get(@PathParam("course") String course) {
    return answer(syncs.report(known(course)));
  }

  @POST
  @Path("{course}/dry-run")
  @Operation(
      operationId = "tryClassTeamSync",
      summary = "Tell what a synchronisation would change",
      description =
          "Reads roster and team anew and writes nothing to the team. Without a plan if one is in"
              + " progress, or something went wrong.")
  @APIResponse(
      responseCode = "200",
      description = "The report, with the plan.",
      content =
          @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "SyncReport")))
  @APIResponse(responseCode = "404", ref = "NotFound")
  public Response dryRun(@PathParam("course") String course) {
    return answer(syncs.dryRun(known(course)));
  }

  @POST
  @Path("{course}/run")
  @Operation(
      operationId = "runClassTeamSync",
      summary = "Synchronise the team of a course now",
      description = "Waits until that is done. One that is in progress is left alone.")
  @APIResponse(
      responseCode = "200",
      description = "The report.",
      content =
          @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "SyncReport")))
  @APIResponse(responseCode = "404", ref = "NotFound")
  public Response run(@PathParam("course") String course) {
    return answer(syncs.run(known(course)));
  }

  private static CourseId known(String course) {
    return CourseId.parse(course).orElseThrow(NotFoundException::new);
  }

  /** It names people, so that no cache keeps it. */
  private static Response answer(Optional<SyncReport> report) {
    return report
        .map(SyncReportAnswer::of)
        .map(answer -> Response.ok(answer).header(HttpHeaders.CACHE_CONTROL, "no-store").build())
        .orElseThrow(NotFoundException::new);
  }
}

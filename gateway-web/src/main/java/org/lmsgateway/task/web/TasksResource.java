package org.lmsgateway.task.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lmsgateway.shared.web.json.ItemList;
import org.lmsgateway.shared.web.json.Paging;
import org.lmsgateway.task.ScheduledTask;
import org.lmsgateway.task.TaskService;

/** What the gateway does again and again. */
@Path("tasks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Scheduled tasks")
public class TasksResource {
  @Inject private TaskService tasks;
  @Inject private Clock clock;

  @GET
  @Operation(
      operationId = "listTasks",
      summary = "List scheduled tasks",
      description = "Those of the own tenant; to operators all, and the gateway's own.")
  @APIResponse(
      responseCode = "200",
      description = "A part of the list.",
      content =
          @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "TaskList")))
  public ItemList<TaskAnswer> list(
      @QueryParam("cursor") String cursor, @QueryParam("limit") String limit) {
    return ItemList.of(tasks.list(Paging.of(cursor, limit)), this::answer);
  }

  @GET
  @Path("{id}")
  @Operation(operationId = "getTask", summary = "Get a scheduled task, with how far it is")
  @APIResponse(
      responseCode = "200",
      description = "The task.",
      content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "Task")))
  @APIResponse(responseCode = "404", ref = "NotFound")
  public TaskAnswer get(@PathParam("id") String id) {
    return found(tasks.find(id));
  }

  @POST
  @Path("{id}/run")
  @Operation(
      operationId = "runTask",
      summary = "Run a scheduled task now",
      description = "In the background. One that runs already is left alone.")
  @APIResponse(
      responseCode = "200",
      description = "The task, which is about to run.",
      content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "Task")))
  @APIResponse(responseCode = "404", ref = "NotFound")
  public TaskAnswer run(@PathParam("id") String id) {
    return found(tasks.runNow(id));
  }

  private TaskAnswer found(Optional<ScheduledTask> task) {
    return task.map(this::answer).orElseThrow(NotFoundException::new);
  }

  private TaskAnswer answer(ScheduledTask task) {
    return TaskAnswer.of(task, clock.instant());
  }
}

package org.lmsgateway.identity.web.remote;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lmsgateway.identity.access.RemoteClient;
import org.lmsgateway.identity.access.RemoteOutcome;
import org.lmsgateway.identity.access.RemoteSessions;
import org.lmsgateway.shared.CallerContext;
import org.lmsgateway.shared.web.json.ItemList;
import org.lmsgateway.shared.web.json.JsonMembers;
import org.lmsgateway.shared.web.json.Paging;
import org.lmsgateway.shared.web.problem.InvalidRequest;
import org.lmsgateway.shared.web.problem.Problems;

/** Remote sessions: how an admin works by the command line, or other programs. */
@Path("remote-sessions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Remote sessions")
public class RemoteSessionsResource {
  @Inject private RemoteSessions sessions;
  @Inject private CallerContext callers;
  @Inject private Problems problems;

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "openRemoteSession",
      summary = "Open a remote session",
      description =
          "For admins whose tenant's switch is on. The answer's token is for calls in the session;"
              + " after an hour sign in again and go on with it.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(ref = "NewRemoteSession")))
  @APIResponse(
      responseCode = "201",
      description = "Open.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(ref = "OpenRemoteSession")))
  @APIResponse(responseCode = "429", ref = "QuotaUsedUp")
  public Response open(JsonMembers body) {
    var client = new RemoteClient(body.text("client"), body.text("version"));
    body.requireValid();
    return answer(sessions.open(client), Response.Status.CREATED);
  }

  @POST
  @Path("{id}/token")
  @Operation(
      operationId = "reconnectRemoteSession",
      summary = "Go on with a remote session",
      description =
          "Send a token of a new sign-in, not that of the session. It is not counted anew.")
  @APIResponse(
      responseCode = "200",
      description = "Open as before.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(ref = "OpenRemoteSession")))
  public Response reconnect(@PathParam("id") String id) {
    return answer(sessions.reconnect(id), Response.Status.OK);
  }

  @GET
  @Operation(
      operationId = "listRemoteSessions",
      summary = "List remote sessions",
      description = "Those of the tenant that have not ended, the latest first.")
  @APIResponse(
      responseCode = "200",
      description = "A part of the list.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(ref = "RemoteSessionList")))
  public ItemList<RemoteSessionAnswer> list(
      @QueryParam("cursor") String cursor, @QueryParam("limit") String limit) {
    var caller = callers.current();
    return ItemList.of(
        sessions.list(Paging.of(cursor, limit)), one -> RemoteSessionAnswer.of(one, caller));
  }

  @DELETE
  @Path("{id}")
  @Operation(
      operationId = "closeRemoteSession",
      summary = "Close a remote session",
      description = "One's own, or any of the tenant. Its token stops at once.")
  @APIResponse(responseCode = "204", description = "Closed.")
  public void close(@PathParam("id") String id) {
    if (!sessions.close(id)) {
      throw new NotFoundException();
    }
  }

  private Response answer(RemoteOutcome outcome, Response.Status status) {
    if (outcome instanceof RemoteOutcome.Open open) {
      return Response.status(status)
          .header(HttpHeaders.CACHE_CONTROL, "no-store")
          .entity(OpenSessionAnswer.of(open, callers.current()))
          .build();
    }
    if (outcome instanceof RemoteOutcome.Rejected rejected) {
      throw new InvalidRequest(rejected.faults());
    }
    if (outcome instanceof RemoteOutcome.Refused refused) {
      return problems.of(RemoteProblems.of(refused));
    }
    throw new NotFoundException();
  }
}

package org.lmsgateway.registration.web.dynamic;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lmsgateway.registration.dynamic.InvitationService;
import org.lmsgateway.registration.dynamic.OpenInvitation;
import org.lmsgateway.registration.dynamic.TermsDraft;
import org.lmsgateway.shared.Outcome;
import org.lmsgateway.shared.web.json.JsonMembers;
import org.lmsgateway.shared.web.problem.InvalidRequest;

/** Invitations for LMSs that register themselves, for automation. */
@Path("invitations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Registrations")
public class InvitationsResource {
  @Inject private InvitationService invitations;

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "inviteLms",
      summary = "Invite an LMS to register itself",
      description = "The answer shows the link this once; it works once, for 15 minutes.")
  @RequestBody(
      required = true,
      content =
          @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "Invitation")))
  @APIResponse(
      responseCode = "201",
      description = "Made.",
      content =
          @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "Invitation")))
  public Response invite(JsonMembers body) {
    var outcome = invitations.invite(read(body));
    if (outcome instanceof Outcome.Rejected<OpenInvitation> rejected) {
      throw new InvalidRequest(rejected.faults());
    }
    var answer = InvitationAnswer.of(((Outcome.Done<OpenInvitation>) outcome).value());
    return Response.status(Response.Status.CREATED)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .entity(answer)
        .build();
  }

  private static TermsDraft read(JsonMembers body) {
    var draft =
        new TermsDraft(
            body.text("tenant"),
            body.text("name"),
            body.texts("apps"),
            body.text("deploymentPolicy"));
    body.requireValid();
    return draft;
  }
}

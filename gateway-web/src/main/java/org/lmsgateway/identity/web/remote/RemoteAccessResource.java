package org.lmsgateway.identity.web.remote;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lmsgateway.identity.access.RemoteAccess;
import org.lmsgateway.identity.access.RemoteSwitch;
import org.lmsgateway.shared.FieldCode;
import org.lmsgateway.shared.FieldFault;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.web.json.JsonMembers;
import org.lmsgateway.shared.web.problem.InvalidRequest;
import org.lmsgateway.shared.web.version.VersionTag;

/** A tenant's switch for remote administration. */
@Path("tenants/{id}/remote-access")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Remote sessions")
public class RemoteAccessResource {
  private static final String ENABLED = "enabled";

  @Inject private RemoteSwitch remote;

  /** The switch, as the API shows it. */
  public record Answer(boolean enabled) {}

  @GET
  @Operation(
      operationId = "getRemoteAccess",
      summary = "Get whether a tenant's admins may open remote sessions")
  @APIResponse(
      responseCode = "200",
      description = "The switch.",
      content =
          @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "RemoteAccess")))
  @APIResponse(responseCode = "404", ref = "NotFound")
  public Response get(@PathParam("id") String id) {
    return answer(TenantId.parse(id).flatMap(remote::find));
  }

  private static Response answer(Optional<RemoteAccess> found) {
    var access = found.orElseThrow(NotFoundException::new);
    return Response.ok(new Answer(access.isEnabled())).tag(VersionTag.of(access)).build();
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "changeRemoteAccess",
      summary = "Let a tenant's admins open remote sessions, or no longer",
      description = "Off closes the tenant's sessions at once.")
  @RequestBody(
      required = true,
      content =
          @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "RemoteAccess")))
  @APIResponse(
      responseCode = "200",
      description = "The switch.",
      content =
          @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "RemoteAccess")))
  @APIResponse(responseCode = "404", ref = "NotFound")
  public Response change(@PathParam("id") String id, JsonMembers body) {
    var enabled = body.flag(ENABLED);
    body.requireValid();
    if (enabled == null) {
      throw new InvalidRequest(List.of(FieldFault.of(ENABLED, FieldCode.REQUIRED)));
    }
    return answer(TenantId.parse(id).flatMap(tenant -> remote.turn(tenant, enabled)));
  }
}

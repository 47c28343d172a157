package org.lmsgateway.registration.web.dynamic;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lmsgateway.registration.dynamic.InvitationService;
import org.lmsgateway.registration.dynamic.TenantLink;
import org.lmsgateway.registration.dynamic.TermsDraft;
import org.lmsgateway.shared.GatewayAddress;
import org.lmsgateway.shared.Outcome;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.web.json.JsonMembers;
import org.lmsgateway.shared.web.problem.InvalidRequest;
import org.lmsgateway.tenant.TenantService;

/** The link by which a tenant's LMSs register themselves, for automation. */
@Path("tenants/{tenant}/registration-link")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Registrations")
public class RegistrationLinkResource {
  @Inject private InvitationService links;
  @Inject private TenantService tenants;
  @Inject private GatewayAddress gateway;

  @GET
  @Operation(
      operationId = "getRegistrationLink",
      summary = "Get the link by which LMSs register themselves")
  @APIResponse(
      responseCode = "200",
      description = "It is switched on.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(ref = "RegistrationLink")))
  @APIResponse(responseCode = "404", ref = "NotFound")
  public RegistrationLinkAnswer get(@PathParam("tenant") String tenant) {
    return links
        .link(known(tenant))
        .map(link -> RegistrationLinkAnswer.of(link, gateway))
        .orElseThrow(NotFoundException::new);
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "openRegistrationLink",
      summary = "Switch the link on, or change it",
      description = "Each LMS that registers itself by it waits until an admin confirms it.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(ref = "RegistrationLink")))
  @APIResponse(
      responseCode = "200",
      description = "Switched on.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(ref = "RegistrationLink")))
  @APIResponse(responseCode = "404", ref = "NotFound")
  public RegistrationLinkAnswer open(@PathParam("tenant") String tenant, JsonMembers body) {
    body.ignore(Set.of("url"));
    var draft =
        new TermsDraft(
            known(tenant).value(), null, body.texts("apps"), body.text("deploymentPolicy"));
    body.requireValid();
    var outcome = links.openLink(draft);
    if (outcome instanceof Outcome.Rejected<TenantLink> rejected) {
      throw new InvalidRequest(rejected.faults());
    }
    return RegistrationLinkAnswer.of(((Outcome.Done<TenantLink>) outcome).value(), gateway);
  }

  @DELETE
  @Operation(
      operationId = "closeRegistrationLink",
      summary = "Switch the link off",
      description = "Registrations made by it stay.")
  @APIResponse(responseCode = "204", description = "Switched off.")
  @APIResponse(responseCode = "404", ref = "NotFound")
  public void close(@PathParam("tenant") String tenant) {
    links.closeLink(known(tenant));
  }

  private TenantId known(String tenant) {
    return TenantId.parse(tenant)
        .filter(id -> tenants.find(id).isPresent())
        .orElseThrow(NotFoundException::new);
  }
}

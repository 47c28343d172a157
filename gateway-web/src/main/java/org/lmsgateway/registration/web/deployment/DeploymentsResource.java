package org.lmsgateway.registration.web.deployment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.registration.RegistrationService;
import org.lmsgateway.registration.deployment.DeploymentService;
import org.lmsgateway.shared.FieldCode;
import org.lmsgateway.shared.FieldFault;
import org.lmsgateway.shared.web.json.ItemList;
import org.lmsgateway.shared.web.json.JsonMembers;
import org.lmsgateway.shared.web.problem.InvalidRequest;

/** The deployments of a registration, for automation. */
@Path("registrations/{id}/deployments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Registrations")
public class DeploymentsResource {
  @Inject private RegistrationService registrations;
  @Inject private DeploymentService deployments;

  /** What a client may decide. */
  private enum Decision {
    CONFIRMED,
    DISMISSED
  }

  @GET
  @Operation(
      operationId = "listDeployments",
      summary = "List the deployments of a registration",
      description =
          "Those that are confirmed, then those that have launched and wait or were dismissed.")
  @APIResponse(
      responseCode = "200",
      description = "All of them.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(ref = "DeploymentList")))
  @APIResponse(responseCode = "404", ref = "NotFound")
  public ItemList<DeploymentAnswer> list(@PathParam("id") String id) {
    var registration = registrations.find(known(id)).orElseThrow(NotFoundException::new);
    var confirmed =
        registration.rules().deployments().stream().sorted().map(DeploymentAnswer::confirmed);
    var others = deployments.unlisted(registration.id()).stream().map(DeploymentAnswer::of);
    return new ItemList<>(Stream.concat(confirmed, others).toList(), null);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "decideOverDeployment",
      summary = "Confirm or dismiss a deployment",
      description = "One that has launched and waits, or was dismissed.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(ref = "DeploymentDecision")))
  @APIResponse(responseCode = "204", description = "Decided.")
  @APIResponse(responseCode = "404", ref = "NotFound")
  public void decide(@PathParam("id") String id, JsonMembers body) {
    var deployment = body.text("id");
    var decision = body.choice("status", Decision.class);
    body.requireValid();
    requireBoth(deployment, decision);
    var found =
        decision == Decision.CONFIRMED
            ? deployments.confirm(known(id), deployment)
            : deployments.dismiss(known(id), deployment);
    if (!found) {
      throw new NotFoundException();
    }
  }

  private static void requireBoth(String deployment, Decision decision) {
    var faults =
        Stream.of(
                deployment == null ? FieldFault.of("id", FieldCode.REQUIRED) : null,
                decision == null ? FieldFault.of("status", FieldCode.REQUIRED) : null)
            .filter(fault -> fault != null)
            .toList();
    if (!faults.isEmpty()) {
      throw new InvalidRequest(List.copyOf(faults));
    }
  }

  private static RegistrationId known(String id) {
    return RegistrationId.parse(id).orElseThrow(NotFoundException::new);
  }
}

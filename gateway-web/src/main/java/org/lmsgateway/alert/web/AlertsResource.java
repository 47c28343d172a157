package org.lmsgateway.alert.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lmsgateway.alert.AlertDraft;
import org.lmsgateway.alert.AlertRefusal;
import org.lmsgateway.alert.AlertService;
import org.lmsgateway.alert.AlertSettings;
import org.lmsgateway.shared.Outcome.Done;
import org.lmsgateway.shared.Outcome.Rejected;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.web.json.JsonMembers;
import org.lmsgateway.shared.web.problem.InvalidRequest;
import org.lmsgateway.shared.web.problem.Problem;
import org.lmsgateway.shared.web.problem.RefusedRequest;

/** Where a tenant's admins are told alerts. */
@Path("tenants/{id}/alerts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Alerts")
public class AlertsResource {
  @Inject private AlertService alerts;

  @GET
  @Operation(operationId = "getAlertSettings", summary = "Get where alerts go")
  @APIResponse(
      responseCode = "200",
      description = "The receivers; the hook's secret is not told again.",
      content =
          @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "AlertSettings")))
  @APIResponse(responseCode = "404", ref = "NotFound")
  public AlertSettings get(@PathParam("id") String id) {
    return alerts.find(known(id)).orElseThrow(NotFoundException::new);
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "changeAlertSettings",
      summary = "Say where alerts go",
      description =
          "What is left out is gone. A hook at a new address gets a secret, which the answer shows"
              + " this once.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(ref = "NewAlertSettings")))
  @APIResponse(
      responseCode = "200",
      description = "Saved.",
      content =
          @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "AlertSettings")))
  @APIResponse(responseCode = "404", ref = "NotFound")
  public Response change(@PathParam("id") String id, JsonMembers body) {
    var draft =
        new AlertDraft(body.texts("recipients"), body.text("language"), body.text("hookUrl"));
    body.requireValid();
    var outcome = alerts.save(known(id), draft).orElseThrow(NotFoundException::new);
    if (outcome instanceof Rejected<AlertSettings> rejected) {
      throw new InvalidRequest(rejected.faults());
    }
    return secret(((Done<AlertSettings>) outcome).value());
  }

  @POST
  @Path("secret")
  @Operation(
      operationId = "renewAlertSecret",
      summary = "Give the web hook a new secret",
      description = "The answer shows it this once; the old one signs nothing any more.")
  @APIResponse(
      responseCode = "200",
      description = "The receivers, with the new secret.",
      content =
          @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "AlertSettings")))
  @APIResponse(responseCode = "404", ref = "NotFound")
  public Response renewSecret(@PathParam("id") String id) {
    return secret(alerts.renewSecret(known(id)).orElseThrow(NotFoundException::new));
  }

  private static Response secret(AlertSettings settings) {
    return Response.ok(settings).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
  }

  @POST
  @Path("test")
  @Operation(
      operationId = "testAlerts",
      summary = "Send a test to everybody and to the web hook",
      description = "Answers when it has arrived, or why it has not.")
  @APIResponse(responseCode = "204", description = "It has arrived.")
  @APIResponse(responseCode = "404", ref = "NotFound")
  @APIResponse(responseCode = "409", ref = "Conflict")
  @APIResponse(responseCode = "502", ref = "AlertNotTaken")
  public void test(@PathParam("id") String id) {
    var test = alerts.test(known(id)).orElseThrow(NotFoundException::new);
    test.refusals().stream()
        .findFirst()
        .ifPresent(
            refusal -> {
              throw new RefusedRequest(problem(refusal), Optional.empty());
            });
  }

  private static Problem problem(AlertRefusal refusal) {
    return new Problem(refusal.status(), refusal, "", List.of(), Map.of());
  }

  private static TenantId known(String id) {
    return TenantId.parse(id).orElseThrow(NotFoundException::new);
  }
}

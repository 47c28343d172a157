package org.lmsgateway.microsoft.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lmsgateway.microsoft.ConnectionOutcome;
import org.lmsgateway.microsoft.Detection;
import org.lmsgateway.microsoft.GraphRefusal;
import org.lmsgateway.microsoft.MicrosoftConnections;
import org.lmsgateway.microsoft.MicrosoftDraft;
import org.lmsgateway.microsoft.MicrosoftFeature;
import org.lmsgateway.microsoft.MicrosoftState;
import org.lmsgateway.microsoft.SetupCheck;
import org.lmsgateway.microsoft.SetupScript;
import org.lmsgateway.microsoft.SignInBy;
import org.lmsgateway.shared.FieldCode;
import org.lmsgateway.shared.FieldFault;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.web.json.JsonMembers;
import org.lmsgateway.shared.web.problem.InvalidRequest;
import org.lmsgateway.shared.web.problem.Problem;
import org.lmsgateway.shared.web.problem.Problems;
import org.lmsgateway.shared.web.version.VersionTag;
import org.lmsgateway.tenant.web.TenantProblems;

/** The connection of a tenant to Microsoft 365. */
@Path("tenants/{id}/microsoft")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Microsoft 365")
public class MicrosoftResource {
  @Inject private MicrosoftConnections connections;
  @Inject private Problems problems;

  @GET
  @Operation(operationId = "getMicrosoftConnection", summary = "Get the connection")
  @APIResponse(
      responseCode = "200",
      description = "The connection; its secret is never told.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(ref = "MicrosoftConnection")))
  @APIResponse(responseCode = "404", ref = "NotFound")
  public Response get(@PathParam("id") String id) {
    return connections.find(known(id)).map(this::answer).orElseThrow(NotFoundException::new);
  }

  private Response answer(MicrosoftState state) {
    var consent = connections.consentAddress(state.tenant()).orElse(null);
    return Response.ok(MicrosoftAnswer.of(state, consent)).tag(VersionTag.of(state)).build();
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "connectMicrosoft",
      summary = "Connect to Microsoft 365, or change the connection",
      description =
          "Asks which cloud the directory is in. Without a secret, the one that is stored stays.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(ref = "NewMicrosoftConnection")))
  @APIResponse(
      responseCode = "200",
      description = "Saved. Whether it works, the verification tells.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(ref = "MicrosoftConnection")))
  @APIResponse(responseCode = "404", ref = "NotFound")
  @APIResponse(responseCode = "409", ref = "Conflict")
  @APIResponse(responseCode = "422", ref = "UnknownToDirectory")
  @APIResponse(responseCode = "503", ref = "DirectoryUnreachable")
  public Response connect(@PathParam("id") String id, JsonMembers body) {
    var draft =
        new MicrosoftDraft(
            body.text("directory"),
            body.text("clientId"),
            body.choice("signIn", SignInBy.class),
            body.text("secret"),
            body.text("secretExpiresOn"));
    body.requireValid();
    var outcome = connections.save(known(id), draft).orElseThrow(NotFoundException::new);
    if (outcome instanceof ConnectionOutcome.Rejected rejected) {
      throw new InvalidRequest(rejected.faults());
    }
    if (outcome instanceof ConnectionOutcome.Refused refused) {
      return problems.of(TenantProblems.of(refused.reason(), refused.clouds()));
    }
    return answer(((ConnectionOutcome.Saved) outcome).state());
  }

  @POST
  @Path("certificate")
  @Operation(
      operationId = "renewMicrosoftCertificate",
      summary = "Make another certificate",
      description =
          "For a connection that signs in by one. It counts from now on: the directory takes it"
              + " when it is uploaded there.")
  @APIResponse(
      responseCode = "200",
      description = "The connection with the new certificate.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(ref = "MicrosoftConnection")))
  @APIResponse(responseCode = "404", ref = "NotFound")
  public Response renewCertificate(@PathParam("id") String id) {
    return connections
        .renewCertificate(known(id))
        .map(this::answer)
        .orElseThrow(NotFoundException::new);
  }

  @DELETE
  @Operation(
      operationId = "disconnectMicrosoft",
      summary = "Forget the connection",
      description = "What was made in Microsoft 365 stays as it is.")
  @APIResponse(responseCode = "204", description = "Forgotten, with its secret.")
  @APIResponse(responseCode = "404", ref = "NotFound")
  public void disconnect(@PathParam("id") String id) {
    if (!connections.remove(known(id))) {
      throw new NotFoundException();
    }
  }

  @POST
  @Path("verification")
  @Operation(
      operationId = "verifyMicrosoftConnection",
      summary = "Verify the connection",
      description =
          "Signs in as the application and tells which permissions it has. That proves the consent"
              + " of an admin.")
  @APIResponse(
      responseCode = "200",
      description = "Each permission, whether granted or missing.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(ref = "MicrosoftSetup")))
  @APIResponse(responseCode = "404", ref = "NotFound")
  @APIResponse(responseCode = "502", ref = "MicrosoftFailed")
  public Response verify(@PathParam("id") String id) {
    var check = connections.verify(known(id)).orElseThrow(NotFoundException::new);
    return check
        .refusal()
        .map(refusal -> problems.of(problem(refusal, check)))
        .orElseGet(() -> Response.ok(SetupAnswer.of(check)).build());
  }

  private static Problem problem(GraphRefusal refusal, SetupCheck check) {
    return new Problem(refusal.status(), refusal, check.detail(), List.of(), Map.of());
  }

  @GET
  @Path("detection")
  @Operation(
      operationId = "detectMicrosoftDirectory",
      summary = "Look up a directory by its domain",
      description = "By what Microsoft publishes; nobody signs in.")
  @APIResponse(
      responseCode = "200",
      description = "The directory and its cloud.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(ref = "MicrosoftDirectory")))
  @APIResponse(responseCode = "404", ref = "NotFound")
  @APIResponse(responseCode = "409", ref = "Conflict")
  @APIResponse(responseCode = "422", ref = "UnknownToDirectory")
  @APIResponse(responseCode = "503", ref = "DirectoryUnreachable")
  public Response detect(@PathParam("id") String id, @QueryParam("directory") String directory) {
    var detection = connections.detect(known(id), directory).orElseThrow(NotFoundException::new);
    if (detection instanceof Detection.Refused refused) {
      return problems.of(TenantProblems.of(refused.reason(), refused.clouds()));
    }
    return Response.ok(DetectionAnswer.of((Detection.Found) detection)).build();
  }

  @GET
  @Path("script")
  @Produces(MediaType.TEXT_PLAIN)
  @Operation(
      operationId = "getMicrosoftScript",
      summary = "Get a script that registers the application",
      description =
          "With the least permissions for the features, all if none is named, and the right"
              + " redirect address. The tool is POWERSHELL or AZURE_CLI.")
  @APIResponse(
      responseCode = "200",
      description = "The script.",
      content = @Content(mediaType = MediaType.TEXT_PLAIN))
  @APIResponse(responseCode = "404", ref = "NotFound")
  public String script(
      @PathParam("id") String id,
      @QueryParam("tool") String tool,
      @QueryParam("features") String features) {
    var wanted =
        features == null || features.isBlank()
            ? Set.of(MicrosoftFeature.values())
            : Stream.of(features.split(","))
                .map(name -> choice("features", name, MicrosoftFeature.values()))
                .collect(Collectors.toSet());
    var chosen = tool == null ? SetupScript.POWERSHELL : choice("tool", tool, SetupScript.values());
    return connections.script(known(id), chosen, wanted).orElseThrow(NotFoundException::new);
  }

  private static <E extends Enum<E>> E choice(String field, String text, E[] all) {
    var name = text == null ? "" : text.strip().toUpperCase(Locale.ROOT);
    return Stream.of(all)
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidRequest(
                    List.of(new FieldFault(field, FieldCode.NOT_ONE_OF, Arrays.toString(all)))));
  }

  private static TenantId known(String id) {
    return TenantId.parse(id).orElseThrow(NotFoundException::new);
  }
}

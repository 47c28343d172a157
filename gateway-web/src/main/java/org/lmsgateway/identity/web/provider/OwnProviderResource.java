package org.lmsgateway.identity.web.provider;

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
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lmsgateway.identity.provider.own.OwnProvider;
import org.lmsgateway.identity.provider.own.OwnProviderDraft;
import org.lmsgateway.identity.provider.own.OwnProviderService;
import org.lmsgateway.shared.Outcome.Done;
import org.lmsgateway.shared.Outcome.Rejected;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.web.json.JsonMembers;
import org.lmsgateway.shared.web.problem.InvalidRequest;

/** A tenant's own OpenID provider, for automation. */
@Path("tenants/{id}/sign-in")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tenants")
public class OwnProviderResource {

  @Inject private OwnProviderService providers;

  @GET
  @Operation(
      operationId = "getTenantSignIn",
      summary = "Get a tenant's own OpenID provider",
      description =
          "Of a tenant that was registered with an issuer. The client secret is not told.")
  @APIResponse(
      responseCode = "200",
      description = "The provider, whether or not a client was entered.",
      content =
          @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "TenantSignIn")))
  @APIResponse(responseCode = "404", ref = "NotFound")
  public OwnProviderAnswer get(@PathParam("id") String id) {
    return providers
        .find(tenant(id))
        .map(OwnProviderAnswer::of)
        .orElseThrow(NotFoundException::new);
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "replaceTenantSignIn",
      summary = "Set up a tenant's own OpenID provider",
      description =
          "Without clientSecret the one that is there stays. Without domains, those that are there"
              + " stay; only operators change them.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(ref = "NewTenantSignIn")))
  @APIResponse(
      responseCode = "200",
      description = "Saved.",
      content =
          @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "TenantSignIn")))
  @APIResponse(responseCode = "404", ref = "NotFound")
  public OwnProviderAnswer replace(@PathParam("id") String id, JsonMembers body) {
    var outcome = providers.save(tenant(id), draft(body)).orElseThrow(NotFoundException::new);
    if (outcome instanceof Rejected<OwnProvider> rejected) {
      throw new InvalidRequest(rejected.faults());
    }
    return OwnProviderAnswer.of(((Done<OwnProvider>) outcome).value());
  }

  private static OwnProviderDraft draft(JsonMembers body) {
    var draft =
        new OwnProviderDraft(
            body.text("clientId"),
            body.text("clientSecret"),
            body.text("name"),
            body.texts("domains"));
    body.ignore(Set.of("issuer", "hasClientSecret", "redirectUrl", "postLogoutUrl"));
    body.requireValid();
    return draft;
  }

  @DELETE
  @Operation(
      operationId = "deleteTenantSignIn",
      summary = "Forget a tenant's own OpenID provider",
      description =
          "The client, its secret and the domains; the tenant keeps its issuer. Nobody signs in with"
              + " the provider any more.")
  @APIResponse(responseCode = "204", description = "Forgotten, or there was nothing to forget.")
  @APIResponse(responseCode = "404", ref = "NotFound")
  public Response delete(@PathParam("id") String id) {
    providers.remove(tenant(id)).orElseThrow(NotFoundException::new);
    return Response.noContent().build();
  }

  private static TenantId tenant(String id) {
    return TenantId.parse(id).orElseThrow(NotFoundException::new);
  }
}

package org.lmsgateway.launch.web.token;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lmsgateway.app.App;
import org.lmsgateway.app.proof.AppAuthentication;
import org.lmsgateway.identity.device.DeviceReply;
import org.lmsgateway.identity.device.DeviceSignIn;
import org.lmsgateway.launch.HandOffService;
import org.lmsgateway.launch.SwapOutcome;
import org.lmsgateway.metrics.Step;
import org.lmsgateway.metrics.StepClock;

/** The token endpoint (RFC 6749 §3.2). */
@Path("token")
@RequestScoped
@Tag(name = "Tokens")
public class TokenResource {
  /** Descriptions are for developers and English; OAuth allows nothing but ASCII in them. */
  private static final ResourceBundle TEXTS =
      ResourceBundle.getBundle("org.lmsgateway.launch.web.messages", Locale.ROOT);

  private static final List<String> ONCE =
      List.of(
          "grant_type",
          "code",
          "client_id",
          "client_secret",
          "client_assertion",
          "client_assertion_type",
          "device_code");

  @Inject private ClientCheck clients;
  @Inject private AppAuthentication appTokens;
  @Inject private DeviceSignIn devices;
  @Inject private HandOffService handOffs;
  @Inject private StepClock steps;
  @Context private HttpHeaders headers;

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "getToken",
      summary = "Get a token",
      description =
          "client_credentials: an API client gets an access token for the API; an app gets one for"
              + " the courses that have launched it. authorization_code: an app swaps the code of"
              + " a launch, once and within 60 seconds. device_code (RFC 8628): a command line gets"
              + " the token of the person who has approved, to open a remote session with. Client"
              + " id and secret come by HTTP Basic or"
              + " in the form; a client with keys or a certificate sends a signed client_assertion instead.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_FORM_URLENCODED,
              schema = @Schema(ref = "TokenRequest")))
  @APIResponse(
      responseCode = "200",
      description = "The tokens.",
      content =
          @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "TokenAnswer")))
  @APIResponse(responseCode = "400", ref = "TokenRefused")
  @APIResponse(responseCode = "401", ref = "ClientRefused")
  public Response token(MultivaluedMap<String, String> form) {
    requireNothingTwice(form);
    var grantType = required(form, "grant_type");
    var authorization = headers.getHeaderString(HttpHeaders.AUTHORIZATION);
    var answer =
        switch (grantType) {
          case "client_credentials" -> issue(authorization, form);
          case "authorization_code" ->
              swap(clients.app(authorization, form), required(form, "code"));
          case ServerMetadata.DEVICE_GRANT -> redeem(form);
          default -> throw TokenError.unsupportedGrantType();
        };
    return Response.ok(answer)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header("Pragma", "no-cache")
        .build();
  }

  /** The token of an API client, or else of an app: they share this endpoint. */
  private TokenAnswer issue(String authorization, MultivaluedMap<String, String> form) {
    return clients
        .apiToken(authorization, form)
        .map(TokenAnswer::of)
        .orElseGet(() -> TokenAnswer.of(appTokens.token(clients.app(authorization, form))));
  }

  private TokenAnswer swap(App app, String code) {
    var outcome = steps.time(Step.SWAP, () -> handOffs.swap(app.id(), code));
    if (outcome instanceof SwapOutcome.Refused refused) {
      var refusal = refused.refusal();
      var cause = TEXTS.getString("reason." + refusal.reason() + ".cause");
      throw TokenError.invalidGrant(refusal, cause);
    }
    return TokenAnswer.of((SwapOutcome.Swapped) outcome);
  }

  private TokenAnswer redeem(MultivaluedMap<String, String> form) {
    var reply = devices.redeem(required(form, "client_id"), required(form, "device_code"));
    if (reply instanceof DeviceReply.Granted granted) {
      return TokenAnswer.of(granted.token());
    }
    if (reply instanceof DeviceReply.Refused refused) {
      throw TokenError.device(refused.reason());
    }
    throw reply instanceof DeviceReply.SlowDown ? TokenError.slowDown() : TokenError.pending();
  }

  static String required(MultivaluedMap<String, String> form, String name) {
    var value = form.getFirst(name);
    if (value == null || value.isEmpty()) {
      throw TokenError.invalidRequest(name + " is missing");
    }
    return value;
  }

  /** Parameters must not be repeated (RFC 6749 §3.2). */
  private static void requireNothingTwice(MultivaluedMap<String, String> form) {
    for (var name : ONCE) {
      if (form.getOrDefault(name, List.of()).size() > 1) {
        throw TokenError.invalidRequest(name + " comes more than once");
      }
    }
  }
}

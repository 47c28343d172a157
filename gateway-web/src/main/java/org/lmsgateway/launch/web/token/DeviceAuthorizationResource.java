package org.lmsgateway.launch.web.token;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lmsgateway.identity.device.DeviceSignIn;
import org.lmsgateway.identity.device.DeviceStart.Begun;
import org.lmsgateway.identity.device.DeviceStart.Refused;
import org.lmsgateway.shared.GatewayAddress;
import org.lmsgateway.shared.client.TrustedProxies;
import org.lmsgateway.shared.web.ClientAddress;

/** The device authorization endpoint (RFC 8628 §3.1). */
@Path("device_authorization")
@RequestScoped
@Tag(name = "Tokens")
public class DeviceAuthorizationResource {
  @Inject private DeviceSignIn devices;
  @Inject private GatewayAddress gateway;
  @Inject private TrustedProxies proxies;
  @Context private HttpServletRequest request;

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "beginDeviceSignIn",
      summary = "Begin to sign in from a command line",
      description =
          "Show the person the user code and the address; then ask the token endpoint with the"
              + " device code until the person has approved (RFC 8628). Nothing is registered for"
              + " the client gatewayctl.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_FORM_URLENCODED,
              schema = @Schema(ref = "DeviceRequest")))
  @APIResponse(
      responseCode = "200",
      description = "The codes.",
      content =
          @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "DeviceCodes")))
  @APIResponse(responseCode = "400", ref = "TokenRefused")
  @APIResponse(responseCode = "401", ref = "ClientRefused")
  public Response begin(MultivaluedMap<String, String> form) {
    var client = TokenResource.required(form, "client_id");
    var start = devices.begin(client, ClientAddress.of(request, proxies));
    if (start instanceof Begun begun) {
      return Response.ok(DeviceCodes.of(begun, gateway))
          .header(HttpHeaders.CACHE_CONTROL, "no-store")
          .build();
    }
    throw start instanceof Refused refused
        ? TokenError.device(refused.reason())
        : TokenError.invalidClient("no such public client");
  }
}

package org.lmsgateway.launch.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lmsgateway.launch.CallbackService;
import org.lmsgateway.launch.LaunchOutcome;
import org.lmsgateway.shared.web.view.FacesPage;

/** The redirect URI: where the LMS's signed answer arrives (Security Framework 1.0 §5.1.1.3). */
@Path("launch")
@RequestScoped
@Produces(FacesPage.HTML)
public class LaunchResource {
  @Inject private CallbackService callbacks;

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response launch(MultivaluedMap<String, String> form, @Context HttpHeaders headers) {
    var outcome = callbacks.complete(SentParameters.of(form), cookies(headers));
    if (outcome instanceof LaunchOutcome.Accepted accepted) {
      return onward(accepted);
    }
    return LaunchPages.refused(((LaunchOutcome.Refused) outcome).refusal());
  }

  @GET
  @Operation(hidden = true)
  public Response explain() {
    return LaunchPages.notice(Notice.LAUNCH_ADDRESS).header(HttpHeaders.ALLOW, "POST").build();
  }

  /** The address holds a code that works once: it must not be stored nor sent on as a referrer. */
  private static Response onward(LaunchOutcome.Accepted accepted) {
    return Response.seeOther(accepted.handOff())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header("Referrer-Policy", "no-referrer")
        .build();
  }

  private static Map<String, String> cookies(HttpHeaders headers) {
    return headers.getCookies().values().stream()
        .collect(Collectors.toMap(cookie -> cookie.getName(), cookie -> cookie.getValue()));
  }
}

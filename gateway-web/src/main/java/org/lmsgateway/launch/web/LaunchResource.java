package org.lmsgateway.launch.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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
import java.util.Optional;
import org.lmsgateway.launch.CallbackService;
import org.lmsgateway.launch.LaunchOutcome;
import org.lmsgateway.launch.LaunchParameters;
import org.lmsgateway.launch.browser.BrowserFamily;
import org.lmsgateway.launch.browser.ReturningBrowser;
import org.lmsgateway.launch.browser.StoredSecret;
import org.lmsgateway.launch.web.browser.BindingPages;
import org.lmsgateway.lms.web.LmsFrames;
import org.lmsgateway.metrics.Step;
import org.lmsgateway.metrics.StepClock;
import org.lmsgateway.shared.client.TrustedProxies;
import org.lmsgateway.shared.web.ClientAddress;
import org.lmsgateway.shared.web.language.PageLanguage;
import org.lmsgateway.shared.web.view.FacesPage;

/** The redirect URI: where the LMS's signed answer arrives (Security Framework 1.0 §5.1.1.3). */
@Path("launch")
@ApplicationScoped
@Produces(FacesPage.HTML)
public class LaunchResource {
  @Inject private CallbackService callbacks;
  @Inject private StepClock steps;
  @Inject private BindingPages bindingPages;
  @Inject private LmsFrames frames;
  @Inject private TrustedProxies proxies;

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response launch(
      MultivaluedMap<String, String> form,
      @Context HttpServletRequest request,
      @Context HttpServletResponse response) {
    var browser = ReturningBrowser.with(SentCookies.of(request));
    return answer(SentParameters.of(form), browser, request, response);
  }

  /**
   * The same answer of the LMS once more, from our own page, with the secret that it has read from
   * the LMS's page.
   */
  @POST
  @Path("stored")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response launchStored(
      MultivaluedMap<String, String> form,
      @Context HttpServletRequest request,
      @Context HttpServletResponse response) {
    var parameters = SentParameters.of(form);
    var stored =
        new StoredSecret(
            parameters.single("secret"),
            header(request, "Origin"),
            header(request, "Sec-Fetch-Site"));
    var browser = new ReturningBrowser(SentCookies.of(request), Optional.of(stored));
    return answer(parameters, browser, request, response);
  }

  private Response answer(
      LaunchParameters parameters,
      ReturningBrowser browser,
      HttpServletRequest request,
      HttpServletResponse response) {
    var family = BrowserFamily.of(request.getHeader(HttpHeaders.USER_AGENT));
    var outcome =
        steps.time(
            Step.CALLBACK,
            () ->
                callbacks.complete(
                    parameters, browser.of(family).from(ClientAddress.of(request, proxies))));
    if (outcome instanceof LaunchOutcome.Accepted accepted) {
      return onward(accepted);
    }
    if (outcome instanceof LaunchOutcome.SecretAwaited awaited) {
      frames.allow(awaited.framedBy(), response);
      return bindingPages.secret(awaited, parameters);
    }
    var refused = (LaunchOutcome.Refused) outcome;
    PageLanguage.launchedIn(request, refused.language());
    frames.allow(refused.refusal().framedBy(), response);
    return LaunchPages.refused(refused.refusal());
  }

  @GET
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

  private static Optional<String> header(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getHeader(name));
  }
}

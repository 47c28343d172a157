package org.lmsgateway.launch.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
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

/** The redirect URI: where the LMS's signed answer arrives (Security Framework 1.0 §5.1.1.3). */
@WebServlet("/lti/launch/*")
public class LaunchServlet extends StepServlet {

  private static final long serialVersionUID = 1L;

  /** The path of what our own page posts. */
  private static final List<String> STORED = List.of("stored");

  @Inject private transient CallbackService callbacks;
  @Inject private transient StepClock steps;
  @Inject private transient BindingPages bindingPages;
  @Inject private transient LmsFrames frames;
  @Inject private transient TrustedProxies proxies;

  @Override
  Response answer(List<String> below, HttpServletRequest request, HttpServletResponse response) {
    var stored = below.equals(STORED);
    if (!stored && !below.isEmpty()) {
      throw new NotFoundException();
    }
    if (isGet(request)) {
      return LaunchPages.notice(Notice.LAUNCH_ADDRESS).header(HttpHeaders.ALLOW, "POST").build();
    }
    return stored ? launchStored(request, response) : launch(request, response);
  }

  private Response launch(HttpServletRequest request, HttpServletResponse response) {
    var browser = ReturningBrowser.with(SentCookies.of(request));
    return answer(SentParameters.ofForm(request), browser, request, response);
  }

  /**
   * The same answer of the LMS once more, from our own page, with the secret that it has read from
   * the LMS's page.
   */
  private Response launchStored(HttpServletRequest request, HttpServletResponse response) {
    var parameters = SentParameters.ofForm(request);
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

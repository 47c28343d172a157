package org.lmsgateway.launch.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lmsgateway.launch.LaunchParameters;
import org.lmsgateway.launch.LoginOutcome;
import org.lmsgateway.launch.LoginService;
import org.lmsgateway.launch.browser.ArrivingBrowser;
import org.lmsgateway.launch.browser.BrowserFamily;
import org.lmsgateway.launch.browser.BrowserPlace;
import org.lmsgateway.launch.browser.FramingService;
import org.lmsgateway.launch.refusal.RefusalPage;
import org.lmsgateway.launch.web.browser.BindingPages;
import org.lmsgateway.launch.web.browser.StateCookie;
import org.lmsgateway.lms.web.LmsFrames;
import org.lmsgateway.metrics.Step;
import org.lmsgateway.metrics.StepClock;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.shared.client.TrustedProxies;
import org.lmsgateway.shared.web.ClientAddress;

/**
 * Where a launch begins: the LMS sends the browser here, by GET or POST (Security Framework 1.0
 * §5.1.1.1). With a registration's id in the address for LMSs that send no client id.
 */
@WebServlet("/lti/login/*")
public class LoginServlet extends StepServlet {

  private static final long serialVersionUID = 1L;

  /** What {@code Sec-Fetch-Dest} says of a page inside another (Fetch Metadata §2.1). */
  private static final Set<String> FRAMES = Set.of("iframe", "frame", "embed", "object");

  @Inject private transient LoginService logins;
  @Inject private transient StepClock steps;
  @Inject private transient BindingPages bindingPages;
  @Inject private transient FramingService framing;
  @Inject private transient LmsFrames frames;
  @Inject private transient TrustedProxies proxies;

  @Override
  Response answer(List<String> below, HttpServletRequest request, HttpServletResponse response) {
    return switch (below.size()) {
      case 0 -> begin(Optional.empty(), parameters(request), place(request), request, response);
      case 1 -> beginOwn(below.get(0), parameters(request), place(request), request, response);
      case 2 -> again(below.get(0), below.get(1), request, response);
      default -> throw new NotFoundException();
    };
  }

  private static LaunchParameters parameters(HttpServletRequest request) {
    return isGet(request) ? SentParameters.ofAddress(request) : SentParameters.ofForm(request);
  }

  /** Where our page in a frame has opened a window. */
  private Response again(
      String registrationId,
      String what,
      HttpServletRequest request,
      HttpServletResponse response) {
    if (!isGet(request)) {
      throw new NotAllowedException("GET");
    }
    return switch (what) {
      case "window" ->
          beginOwn(
              registrationId,
              SentParameters.ofAddress(request),
              BrowserPlace.WINDOW,
              request,
              response);
      case "opened" -> opened(registrationId, response);
      default -> throw new NotFoundException();
    };
  }

  /** What is left in the frame once that window is open. */
  private Response opened(String registrationId, HttpServletResponse response) {
    RegistrationId.parse(registrationId)
        .ifPresent(id -> frames.allow(framing.framedBy(id), response));
    return LaunchPages.notice(Notice.OPEN_IN_WINDOW).build();
  }

  private static BrowserPlace place(HttpServletRequest request) {
    var destination = request.getHeader("Sec-Fetch-Dest");
    return destination != null && FRAMES.contains(destination)
        ? BrowserPlace.FRAME
        : BrowserPlace.PAGE;
  }

  /** What has not even the form of an id is no registration's; nobody's launch is recorded. */
  private Response beginOwn(
      String registrationId,
      LaunchParameters parameters,
      BrowserPlace place,
      HttpServletRequest request,
      HttpServletResponse response) {
    var id = RegistrationId.parse(registrationId);
    return id.isEmpty()
        ? LaunchPages.unrecorded(RefusalPage.REGISTRATION)
        : begin(id, parameters, place, request, response);
  }

  private Response begin(
      Optional<RegistrationId> registration,
      LaunchParameters parameters,
      BrowserPlace place,
      HttpServletRequest request,
      HttpServletResponse response) {
    var family = BrowserFamily.of(request.getHeader(HttpHeaders.USER_AGENT));
    var browser =
        ArrivingBrowser.at(place, SentCookies.of(request).keySet())
            .of(family)
            .from(ClientAddress.of(request, proxies));
    var outcome = steps.time(Step.LOGIN, () -> logins.begin(registration, parameters, browser));
    if (outcome instanceof LoginOutcome.Redirect redirect) {
      return onward(redirect);
    }
    if (outcome instanceof LoginOutcome.Ways ways) {
      frames.allow(ways.framedBy(), response);
      return withCookie(bindingPages.ways(ways), ways.byCookie());
    }
    var refusal = ((LoginOutcome.Refused) outcome).refusal();
    frames.allow(refusal.framedBy(), response);
    return LaunchPages.refused(refusal);
  }

  /** A 302 turns a POST into a GET, as the LMS's authorization endpoint expects. */
  private static Response onward(LoginOutcome.Redirect redirect) {
    var answer =
        Response.status(Status.FOUND)
            .location(redirect.location())
            .header(HttpHeaders.CACHE_CONTROL, "no-store");
    return withCookie(answer, redirect);
  }

  private static Response withCookie(ResponseBuilder answer, LoginOutcome.Redirect redirect) {
    answer.header(HttpHeaders.SET_COOKIE, StateCookie.set(redirect.cookie()));
    redirect
        .surplus()
        .forEach(name -> answer.header(HttpHeaders.SET_COOKIE, StateCookie.remove(name)));
    return answer.build();
  }
}

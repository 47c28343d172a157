package org.lmsgateway.launch.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.Set;
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
import org.lmsgateway.shared.web.view.FacesPage;

/**
 * Where a launch begins: the LMS sends the browser here, by GET or POST (Security Framework 1.0
 * §5.1.1.1). With a registration's id in the address for LMSs that send no client id.
 */
@Path("login")
@ApplicationScoped
@Produces(FacesPage.HTML)
public class LoginResource {
  /** What {@code Sec-Fetch-Dest} says of a page inside another (Fetch Metadata §2.1). */
  private static final Set<String> FRAMES = Set.of("iframe", "frame", "embed", "object");

  @Inject private LoginService logins;
  @Inject private StepClock steps;
  @Inject private BindingPages bindingPages;
  @Inject private FramingService framing;
  @Inject private LmsFrames frames;
  @Inject private TrustedProxies proxies;

  @GET
  public Response get(
      @Context UriInfo address,
      @Context HttpServletRequest request,
      @Context HttpServletResponse response) {
    return begin(Optional.empty(), address.getQueryParameters(), place(request), request, response);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response post(
      MultivaluedMap<String, String> form,
      @Context HttpServletRequest request,
      @Context HttpServletResponse response) {
    return begin(Optional.empty(), form, place(request), request, response);
  }

  @GET
  @Path("{registrationId}")
  public Response getOwn(
      @PathParam("registrationId") String registrationId,
      @Context UriInfo address,
      @Context HttpServletRequest request,
      @Context HttpServletResponse response) {
    var parameters = address.getQueryParameters();
    return beginOwn(registrationId, parameters, place(request), request, response);
  }

  @POST
  @Path("{registrationId}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response postOwn(
      @PathParam("registrationId") String registrationId,
      MultivaluedMap<String, String> form,
      @Context HttpServletRequest request,
      @Context HttpServletResponse response) {
    return beginOwn(registrationId, form, place(request), request, response);
  }

  /** The same login in the window that our page in a frame has opened. */
  @GET
  @Path("{registrationId}/window")
  public Response getInWindow(
      @PathParam("registrationId") String registrationId,
      @Context UriInfo address,
      @Context HttpServletRequest request,
      @Context HttpServletResponse response) {
    var parameters = address.getQueryParameters();
    return beginOwn(registrationId, parameters, BrowserPlace.WINDOW, request, response);
  }

  /** What is left in the frame once that window is open. */
  @GET
  @Path("{registrationId}/opened")
  public Response opened(
      @PathParam("registrationId") String registrationId, @Context HttpServletResponse response) {
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
      MultivaluedMap<String, String> parameters,
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
      MultivaluedMap<String, String> parameters,
      BrowserPlace place,
      HttpServletRequest request,
      HttpServletResponse response) {
    var family = BrowserFamily.of(request.getHeader(HttpHeaders.USER_AGENT));
    var browser =
        ArrivingBrowser.at(place, SentCookies.of(request).keySet())
            .of(family)
            .from(ClientAddress.of(request, proxies));
    var outcome =
        steps.time(
            Step.LOGIN, () -> logins.begin(registration, SentParameters.of(parameters), browser));
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

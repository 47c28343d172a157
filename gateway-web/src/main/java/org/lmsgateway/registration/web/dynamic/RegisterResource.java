package org.lmsgateway.registration.web.dynamic;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.lmsgateway.lms.frame.FrameAncestors;
import org.lmsgateway.lms.web.LmsFrames;
import org.lmsgateway.registration.dynamic.DynamicOutcome;
import org.lmsgateway.registration.dynamic.DynamicOutcome.Refused;
import org.lmsgateway.registration.dynamic.DynamicRefusal;
import org.lmsgateway.registration.dynamic.DynamicRegistrationService;
import org.lmsgateway.registration.dynamic.Entrance;
import org.lmsgateway.registration.dynamic.Entrance.ByInvitation;
import org.lmsgateway.registration.dynamic.Entrance.OfTenant;
import org.lmsgateway.registration.dynamic.Initiation;
import org.lmsgateway.shared.GatewayAddress;
import org.lmsgateway.shared.web.view.FacesPage;

/**
 * Where an LMS registers itself (LTI Dynamic Registration 1.0 §3.3): it opens the link, in a frame
 * or a window, and a person agrees. What the LMS sent comes back with the form, so that nothing has
 * to be remembered between the two.
 */
@Path("register")
@RequestScoped
@Produces(FacesPage.HTML)
public class RegisterResource {

  /** The names of the LMS's parameters, and of the form's fields. */
  static final String CONFIGURATION = "openid_configuration";

  static final String TOKEN = "registration_token";

  @Inject private DynamicRegistrationService service;
  @Inject private GatewayAddress gateway;
  @Inject private RegisterPages pages;
  @Inject private LmsFrames frames;
  @Context private UriInfo address;
  @Context private HttpServletResponse response;

  @GET
  @Path("{invitation}")
  public Response look(@PathParam("invitation") String secret) {
    return look(new ByInvitation(secret));
  }

  @GET
  @Path("tenant/{tenant}")
  public Response lookByTenant(@PathParam("tenant") String tenant) {
    return look(new OfTenant(tenant));
  }

  private Response look(Entrance entrance) {
    var initiation = initiation(address.getQueryParameters());
    return answer(service.look(entrance, initiation), initiation);
  }

  @POST
  @Path("{invitation}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response register(
      @PathParam("invitation") String secret,
      @HeaderParam("Origin") String origin,
      MultivaluedMap<String, String> form) {
    return register(new ByInvitation(secret), origin, form);
  }

  @POST
  @Path("tenant/{tenant}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response registerByTenant(
      @PathParam("tenant") String tenant,
      @HeaderParam("Origin") String origin,
      MultivaluedMap<String, String> form) {
    return register(new OfTenant(tenant), origin, form);
  }

  /** Only our own page may say that somebody agreed: the browser tells where a form is from. */
  private Response register(Entrance entrance, String origin, MultivaluedMap<String, String> form) {
    var initiation = initiation(form);
    var own = gateway.base().getScheme() + "://" + gateway.base().getRawAuthority();
    return own.equals(origin)
        ? answer(service.register(entrance, initiation, ToolTextBundle.TEXTS), initiation)
        : answer(Refused.of(DynamicRefusal.ORIGIN_FOREIGN), initiation);
  }

  private static Initiation initiation(MultivaluedMap<String, String> sent) {
    return new Initiation(sent.getFirst(CONFIGURATION), sent.getFirst(TOKEN));
  }

  private Response answer(DynamicOutcome outcome, Initiation initiation) {
    frames.allow(FrameAncestors.ofStranger(addresses(outcome, initiation)), response);
    if (outcome instanceof DynamicOutcome.Offered offered) {
      var self = gateway.of("/lti/" + address.getPath().replaceAll("^/", ""));
      return pages.offer(offered.offer(), self, initiation);
    }
    return outcome instanceof DynamicOutcome.Registered registered
        ? pages.done(registered)
        : pages.refused((Refused) outcome);
  }

  /**
   * What is known of the LMS that has opened the link: where it describes itself, and its issuer.
   */
  private static List<String> addresses(DynamicOutcome outcome, Initiation initiation) {
    var issuer =
        outcome instanceof DynamicOutcome.Offered offered
            ? offered.offer().lms().issuer()
            : outcome instanceof DynamicOutcome.Registered registered
                ? registered.registration().issuer()
                : null;
    return Stream.of(initiation.openidConfiguration(), issuer).filter(Objects::nonNull).toList();
  }
}

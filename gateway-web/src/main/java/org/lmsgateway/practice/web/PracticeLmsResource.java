package org.lmsgateway.practice.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import org.lmsgateway.launch.LaunchParameters;
import org.lmsgateway.practice.AuthenticationResponse.FormPost;
import org.lmsgateway.practice.AuthenticationResponse.Refused;
import org.lmsgateway.practice.PracticeLms;
import org.lmsgateway.shared.web.view.FacesPage;

/**
 * What an LMS offers a tool: authentication, its key set, and the address of its token endpoint.
 */
@Path("")
@RequestScoped
public class PracticeLmsResource {

  @Inject private PracticeLms lms;

  /** The OIDC authorization endpoint takes GET and POST (OpenID Connect Core §3.1.2.1). */
  @GET
  @Path("auth")
  public Response authenticate(@Context UriInfo address) {
    return answer(address.getQueryParameters());
  }

  @POST
  @Path("auth")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response authenticate(MultivaluedMap<String, String> form) {
    return answer(form);
  }

  @GET
  @Path("keys.json")
  @Produces(MediaType.APPLICATION_JSON)
  public String keys() {
    return lms.publicKeySet();
  }

  /** A registration must name a token endpoint; this LMS has no service that needs a token. */
  @POST
  @Path("token")
  @Produces(MediaType.APPLICATION_JSON)
  public Response token() {
    var error =
        Map.of(
            "error", "unsupported_grant_type",
            "error_description", "The practice LMS offers no services, so it issues no tokens.");
    return Response.status(Status.BAD_REQUEST)
        .entity(error)
        .header("Cache-Control", "no-store")
        .build();
  }

  private Response answer(MultivaluedMap<String, String> parameters) {
    var outcome = lms.authenticate(new LaunchParameters(parameters));
    if (outcome instanceof FormPost post) {
      return page(
          Status.OK,
          new FacesPage(
              "/WEB-INF/practice/form-post.xhtml",
              Map.of(
                  "action", post.redirect().toString(),
                  "fields", post.fields(),
                  "twice", post.twice())));
    }
    var parameter = ((Refused) outcome).parameter();
    return page(
        Status.BAD_REQUEST,
        new FacesPage("/WEB-INF/practice/refused.xhtml", Map.of("parameter", parameter)));
  }

  private static Response page(Status status, FacesPage page) {
    return Response.status(status)
        .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
        .entity(page)
        .header("Referrer-Policy", "no-referrer")
        .header("Cache-Control", "no-store")
        .build();
  }
}

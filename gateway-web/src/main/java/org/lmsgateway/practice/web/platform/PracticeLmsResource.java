package org.lmsgateway.practice.web.platform;

import static java.util.stream.Collectors.joining;
import static org.lmsgateway.shared.json.Jsonp.JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
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
import org.lmsgateway.practice.content.ContentAnswer;
import org.lmsgateway.practice.content.ContentAnswer.Added;
import org.lmsgateway.practice.content.CourseContent;
import org.lmsgateway.practice.token.ServiceScope;
import org.lmsgateway.practice.token.ServiceTokens;
import org.lmsgateway.practice.token.TokenAnswer;
import org.lmsgateway.practice.token.TokenAnswer.Issued;
import org.lmsgateway.shared.web.view.FacesPage;

/** What an LMS offers a tool before any service: authentication, its key set, tokens. */
@Path("")
@RequestScoped
public class PracticeLmsResource {

  @Inject private PracticeLms lms;
  @Inject private ServiceTokens tokens;
  @Inject private CourseContent content;

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

  /** Access tokens for the services of the course (Security Framework 1.0 §4.1). */
  @POST
  @Path("token")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response token(MultivaluedMap<String, String> form) {
    var answer = tokens.issue(new LaunchParameters(form));
    if (answer instanceof TokenAnswer.Refused refused) {
      return ServiceFault.answer(400, refused.error(), refused.description()).build();
    }
    var issued = (Issued) answer;
    var scopes = issued.scopes().stream().map(ServiceScope::uri).collect(joining(" "));
    var json =
        JSON.createObjectBuilder()
            .add("access_token", issued.token())
            .add("token_type", "Bearer")
            .add("expires_in", issued.life().toSeconds())
            .add("scope", scopes);
    return Response.ok(json.build().toString(), MediaType.APPLICATION_JSON_TYPE)
        .header("Cache-Control", "no-store")
        .build();
  }

  /** What somebody chose comes back (Deep Linking 2.0 §4.5). */
  @POST
  @Path("content")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response content(@FormParam("JWT") String jwt) {
    var answer = content.add(jwt);
    if (answer instanceof Added added) {
      return page(
          Status.OK,
          new FacesPage(
              "/WEB-INF/practice/content-added.xhtml",
              Map.of("links", added.links(), "message", added.message())));
    }
    var refused = (ContentAnswer.Refused) answer;
    return page(
        Status.BAD_REQUEST,
        new FacesPage(
            "/WEB-INF/practice/content-refused.xhtml",
            Map.of("fault", refused.fault().name(), "detail", refused.detail())));
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

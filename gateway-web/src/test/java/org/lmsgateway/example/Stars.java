package org.lmsgateway.example;

import static org.lmsgateway.example.Html.cookie;
import static org.lmsgateway.example.Html.page;
import static org.lmsgateway.example.Html.text;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.math.BigDecimal;
import java.net.URI;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Shows who launched it and who is in the course, writes grades, and offers content. */
@Path("/")
@RequestScoped
public class Stars {
  private static final int HOUR = 3600;
  private static final int MONTH = 30 * 24 * HOUR;

  @Inject GatewayClient gateway;

  /** The launch token, from the cookie __Host-launch. The runtime has checked it. */
  @Inject JsonWebToken launch;

  @CookieParam("__Host-access")
  String access;

  @HeaderParam("Sec-Fetch-Site")
  String site;

  // docs: launch
  @GET
  @Path("{below: .*}")
  public Response open(
      @PathParam("below") String below,
      @QueryParam("code") String code,
      @CookieParam("__Host-known") String known) {
    if (code == null) {
      return launch.getSubject() == null
          ? page("<p>Open this app from your course.</p>").build()
          : home(below);
    }
    var swapped = gateway.swap(code);
    var data = swapped.getJsonObject("launch");
    var user = data.getJsonObject("user");
    var chooses = data.getString("messageType").equals("LtiDeepLinkingRequest");
    var next = "/" + (chooses ? "choose" : below.replaceFirst("^/+", ""));
    var tokens =
        new String[] {swapped.getString("launch_token"), swapped.getString("access_token")};
    return user.getString("id").equals(known)
        ? keep(Response.seeOther(URI.create(next)), "", tokens)
        : keep(ask(user.getString("name", "somebody"), next), "new-", tokens);
  }

  private static Response keep(ResponseBuilder answer, String prefix, String... tokens) {
    return answer
        .header("Set-Cookie", cookie(prefix + "launch", tokens[0], HOUR))
        .header("Set-Cookie", cookie(prefix + "access", tokens[1], HOUR))
        .build();
  }

  // docs: end

  // docs: guard
  /** Somebody may have sent a code of their own to this browser, which does not know them yet. */
  private static ResponseBuilder ask(String name, String next) {
    return page(
        "<p id='ask'>You are about to use Stars as <b>"
            + text(name)
            + "</b>.</p>"
            + "<form method='post' action='/continue'>"
            + "<input type='hidden' name='next' value=\""
            + text(next)
            + "\">"
            + "<button id='continue'>Continue</button></form>");
  }

  @POST
  @Path("continue")
  public Response proceed(
      @CookieParam("__Host-new-launch") String newLaunch,
      @CookieParam("__Host-new-access") String newAccess,
      @FormParam("next") String next) {
    requireOwnPage();
    return keep(Response.seeOther(URI.create(next)), "", newLaunch, newAccess);
  }

  /** A form on another site would bring our cookies too. */
  private void requireOwnPage() {
    if (!"same-origin".equals(site)) {
      throw new ForbiddenException();
    }
  }

  // docs: end

  // docs: roster
  private Response home(String below) {
    // The gateway leaves out what the app may not know, and what the LMS does not say.
    var name = launch.<String>claim("name").orElse("Somebody");
    var course = launch.<JsonObject>claim("context").map(context -> context.getString("title", ""));
    var html = new StringBuilder("<h1>Stars</h1><p id='who'>" + text(name) + " in ");
    html.append(text(course.orElse("no course")) + ", /" + text(below) + "</p>");
    if (launch.getGroups().contains("lms:Instructor")) {
      var members = gateway.get("/courses/" + launch.getClaim("course") + "/members", access);
      for (var member : members.getJsonArray("items").getValuesAs(JsonObject.class)) {
        html.append(row(member));
      }
    }
    var known = cookie("known", launch.getSubject(), MONTH);
    return page(html.toString()).header("Set-Cookie", known).build();
  }

  private static String row(JsonObject member) {
    return "<form class='member' method='post' action='/grade'>"
        + text(member.getString("name", "somebody"))
        + "<input type='hidden' name='user' value='"
        + text(member.getString("id"))
        + "'>"
        + "<input name='stars' size='2'> of 5 <button>Grade</button></form>";
  }

  // docs: end

  // docs: grade
  @POST
  @Path("grade")
  @RolesAllowed("lms:Instructor")
  public Response grade(@FormParam("user") String user, @FormParam("stars") BigDecimal stars) {
    requireOwnPage();
    var items = "/courses/" + launch.getClaim("course") + "/line-items";
    // The same resourceId is the same column, however often it is asked for.
    var column =
        Json.createObjectBuilder()
            .add("label", "Stars")
            .add("scoreMaximum", 5)
            .add("resourceId", "stars")
            .build();
    var score =
        Json.createObjectBuilder()
            .add("user", user)
            .add("scoreGiven", stars)
            .add("scoreMaximum", 5)
            .build();
    var id = gateway.post(items, access, column).getString("id");
    gateway.post(items + "/" + id + "/scores", access, score);
    return page("<p id='done'>The grade is in the gradebook.</p>").build();
  }

  // docs: end

  // docs: choose
  @GET
  @Path("choose")
  public Response offer() {
    return page("<form method='post'><button id='chapter' name='chapter' value='3'>"
            + "Add chapter 3 to the course</button></form>")
        .build();
  }

  @POST
  @Path("choose")
  @RolesAllowed("lms:Instructor")
  public Response choose(@FormParam("chapter") int chapter) {
    requireOwnPage();
    var item =
        Json.createObjectBuilder()
            .add("title", "Stars, chapter " + chapter)
            .add("path", "/chapter/" + chapter);
    var body = Json.createObjectBuilder().add("items", Json.createArrayBuilder().add(item));
    var answer = gateway.post("/deep-linking", access, body.build());
    return Response.seeOther(URI.create(answer.getString("location"))).build();
  }
  // docs: end
}

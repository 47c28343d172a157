package org.lmsgateway.example;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The app's own API. The runtime has checked the launch token that each call brings. */
@Path("api")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class StarsApi {
  private static final int MONTH = 30 * 24 * 3600;

  @Inject GatewayClient gateway;
  @Inject JsonWebToken launch;

  @CookieParam("__Host-access")
  String access;

  @GET
  @Path("me")
  @RolesAllowed({"lms:Instructor", "lms:Learner"})
  public Response me() {
    // The gateway leaves out what the app may not know, and what the LMS does not say.
    var me = Json.createObjectBuilder();
    launch.<String>claim("name").ifPresent(name -> me.add("name", name));
    launch.<JsonObject>claim("context").ifPresent(course -> me.add("course", course));
    me.add("teaches", launch.getGroups().contains("lms:Instructor"));
    var known = Html.cookie("known", launch.getSubject(), MONTH);
    return Response.ok(me.build()).header("Set-Cookie", known).build();
  }

  @GET
  @Path("members")
  @RolesAllowed("lms:Instructor")
  public JsonObject members() {
    return gateway.get("/courses/" + launch.getClaim("course") + "/members", access);
  }

  @POST
  @Path("grades")
  @RolesAllowed("lms:Instructor")
  public JsonObject grade(JsonObject grade) {
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
            .add("user", grade.getString("user"))
            .add("scoreGiven", grade.getJsonNumber("stars"))
            .add("scoreMaximum", 5)
            .build();
    var id = gateway.post(items, access, column).getString("id");
    return gateway.post(items + "/" + id + "/scores", access, score);
  }

  @POST
  @Path("content")
  @RolesAllowed("lms:Instructor")
  public JsonObject choose(JsonObject choice) {
    var chapter = choice.getInt("chapter");
    var item =
        Json.createObjectBuilder()
            .add("title", "Stars, chapter " + chapter)
            .add("path", "/chapter/" + chapter);
    var items = Json.createObjectBuilder().add("items", Json.createArrayBuilder().add(item));
    return gateway.post("/deep-linking", access, items.build());
  }
}

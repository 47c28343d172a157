package org.lmsgateway.example;

import static org.lmsgateway.example.Html.cookie;
import static org.lmsgateway.example.Html.page;
import static org.lmsgateway.example.Html.text;

import jakarta.inject.Inject;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.io.InputStream;
import java.net.URI;

/** Takes launches, and gives the page whose script calls {@link StarsApi}. */
@Path("/")
public class Stars {
  private static final int HOUR = 3600;

  @Inject GatewayClient gateway;

  @GET
  @Path("{below: .*}")
  public Response open(
      @PathParam("below") String below,
      @QueryParam("code") String code,
      @CookieParam("__Host-launch") String launchToken,
      @CookieParam("__Host-known") String known) {
    if (code == null) {
      return launchToken == null
          ? page("<p>Open this app from your course.</p>").build()
          : app(launchToken);
    }
    var swapped = gateway.swap(code);
    var launch = swapped.getJsonObject("launch");
    var user = launch.getJsonObject("user");
    var chooses = launch.getString("messageType").equals("LtiDeepLinkingRequest");
    var next = "/" + (chooses ? "choose" : below.replaceFirst("^/+", ""));
    var token = swapped.getString("launch_token");
    var access = swapped.getString("access_token");
    return user.getString("id").equals(known)
        ? keep(Response.seeOther(URI.create(next)), "", token, access)
        : keep(ask(user.getString("name", "somebody"), next), "new-", token, access);
  }

  /** The page gets the launch token, and sends it with every call. */
  private static Response app(String launchToken) {
    var html = "<body data-token=\"%s\"><script type='module' src='/stars.js'></script></body>";
    return page(html.formatted(text(launchToken))).build();
  }

  private static Response keep(
      ResponseBuilder answer, String prefix, String launchToken, String accessToken) {
    return answer
        .header("Set-Cookie", cookie(prefix + "launch", launchToken, HOUR))
        .header("Set-Cookie", cookie(prefix + "access", accessToken, HOUR))
        .build();
  }

  /** Somebody may have sent a code of their own to this browser, which does not know them yet. */
  private static ResponseBuilder ask(String name, String next) {
    var html =
        """
        <p id="ask">You are about to use Stars as <b>%s</b>.</p>
        <form method="post" action="/continue"><input type="hidden" name="next" value="%s">
        <button id="continue">Continue</button></form>
        """;
    return page(html.formatted(text(name), text(next)));
  }

  @POST
  @Path("continue")
  public Response proceed(
      @HeaderParam("Sec-Fetch-Site") String site,
      @CookieParam("__Host-new-launch") String launchToken,
      @CookieParam("__Host-new-access") String accessToken,
      @FormParam("next") String next) {
    // A form on another site would bring our cookies too.
    if (!"same-origin".equals(site)) {
      throw new ForbiddenException();
    }
    return keep(Response.seeOther(URI.create(next)), "", launchToken, accessToken);
  }

  @GET
  @Path("stars.js")
  @Produces("text/javascript")
  public InputStream script() {
    return Stars.class.getResourceAsStream("stars.js");
  }
}

package org.lmsgateway.launch.web.browser;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.lmsgateway.launch.browser.BrowserCookie;

/**
 * Tells our page in a frame whether the browser sends back the cookie that came with the page; a
 * script cannot see it. A browser that does is marked, and spared the page next time.
 */
@Path("cookie-check/{name}")
@RequestScoped
@Produces(MediaType.TEXT_PLAIN)
public class CookieCheckResource {
  private static final String KEPT = "kept";
  private static final String LOST = "lost";

  @Context private HttpHeaders headers;

  @GET
  public Response check(@PathParam("name") String name) {
    if (!headers.getCookies().containsKey(name)) {
      return Response.ok(LOST).build();
    }
    return Response.ok(KEPT)
        .header(HttpHeaders.SET_COOKIE, StateCookie.set(BrowserCookie.MARKER))
        .build();
  }
}

package org.lmsgateway.launch.web.browser;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.HashMap;
import java.util.Map;
import org.lmsgateway.launch.LaunchOutcome.SecretAwaited;
import org.lmsgateway.launch.LaunchParameters;
import org.lmsgateway.launch.LoginOutcome.Ways;
import org.lmsgateway.launch.browser.PlatformStorage;
import org.lmsgateway.shared.GatewayAddress;
import org.lmsgateway.shared.web.view.FacesPage;

/** The pages on which a framed browser shows what ties a launch to it. */
@ApplicationScoped
public class BindingPages {
  private static final String WAYS = "/WEB-INF/launch/ways.xhtml";
  private static final String SECRET = "/WEB-INF/launch/secret.xhtml";

  private GatewayAddress address;

  protected BindingPages() {}

  @Inject
  public BindingPages(GatewayAddress address) {
    this.address = address;
  }

  /** Tries cookie and storage, and offers the window; goes on to the LMS by what works. */
  public ResponseBuilder ways(Ways ways) {
    var cookie = ways.byCookie();
    var model = new HashMap<String, Object>();
    model.put("cookieCheck", address.of("/lti/cookie-check/" + cookie.cookie().name()));
    model.put("byCookie", cookie.location());
    model.put("opened", ways.opened());
    model.put("inWindow", ways.inWindow());
    ways.byStorage()
        .ifPresent(
            way -> {
              model.putAll(storage(way.storage()));
              model.put("secret", way.secret());
              model.put("byStorage", way.location());
            });
    return page(WAYS, model);
  }

  /** Fetches the secret and posts it, with what the LMS has sent. */
  public Response secret(SecretAwaited awaited, LaunchParameters parameters) {
    Map<String, Object> model = new HashMap<>(storage(awaited.storage()));
    model.put("action", address.of("/lti/launch/stored"));
    model.put("state", parameters.single("state").orElse(""));
    model.put("idToken", parameters.single("id_token").orElse(""));
    return page(SECRET, model)
        // With no-referrer, browsers would write null into the Origin by which our post is known.
        .header("Referrer-Policy", "same-origin")
        .build();
  }

  private static Map<String, Object> storage(PlatformStorage storage) {
    return Map.of("frame", storage.frame(), "origin", storage.origin(), "key", storage.key());
  }

  private static ResponseBuilder page(String view, Map<String, Object> model) {
    return Response.ok(new FacesPage(view, model), FacesPage.HTML)
        .header(HttpHeaders.CACHE_CONTROL, "no-store");
  }
}

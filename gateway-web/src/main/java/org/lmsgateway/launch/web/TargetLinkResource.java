package org.lmsgateway.launch.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.lmsgateway.shared.web.view.FacesPage;

/**
 * The target link URI of an app, and of what was deep-linked in it. A launch carries it as a value
 * and never opens it, so whoever comes here has followed a copied address.
 */
@Path("apps/{appId}{below:(/.*)?}")
@RequestScoped
@Produces(FacesPage.HTML)
public class TargetLinkResource {
  @GET
  public Response explain() {
    return LaunchPages.notice(Notice.APP_ADDRESS).build();
  }
}

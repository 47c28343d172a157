package org.lmsgateway.launch.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.lmsgateway.app.AppId;
import org.lmsgateway.shared.GatewayAddress;

/**
 * Reads target link URIs. Only the gateway's own are ever followed, so that a launch cannot be used
 * to send people elsewhere.
 */
@ApplicationScoped
public class TargetLinks {

  private String prefix;

  protected TargetLinks() {}

  @Inject
  public TargetLinks(GatewayAddress address) {
    this.prefix = address.of("/lti/apps/").toString();
  }

  /** The app that a target link URI is for, or empty if it is for none of the gateway's. */
  public Optional<AppId> app(String targetLinkUri) {
    if (!targetLinkUri.startsWith(prefix)) {
      return Optional.empty();
    }
    try {
      var path = URI.create(targetLinkUri).getRawPath();
      var below = path.substring(path.indexOf("/lti/apps/") + "/lti/apps/".length());
      return AppId.parse(below.split("/", 2)[0]);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}

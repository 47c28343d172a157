package org.lmsgateway.shared.web;

import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.ext.Provider;
import org.lmsgateway.shared.Role;

/** Gives every method its {@link BodyLimit}: a wide one only to admins with whole files. */
@Provider
public class BodyLimits implements DynamicFeature {
  @Override
  public void configure(ResourceInfo resource, FeatureContext context) {
    context.register(
        resource.getResourceMethod().isAnnotationPresent(LargeBody.class)
            ? new FileLimit()
            : new BodyLimit());
  }

  /** Ten thousand registrations are 7 MB. */
  private static final class FileLimit extends BodyLimit {
    private static final int MOST_BYTES = 32 * 1024 * 1024;

    @Override
    int maxBytes(SecurityContext caller) {
      return caller.isUserInRole(Role.ADMIN_NAME) || caller.isUserInRole(Role.OPERATOR_NAME)
          ? MOST_BYTES
          : super.maxBytes(caller);
    }
  }
}

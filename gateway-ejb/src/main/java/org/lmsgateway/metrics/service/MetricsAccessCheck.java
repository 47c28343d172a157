package org.lmsgateway.metrics.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.lmsgateway.metrics.MetricsAccess;
import org.lmsgateway.tenantconfig.metrics.MetricsSettings;

/**
 * Compares with the configured token. No API client is asked for, because metrics are wanted most
 * when the database, which knows the clients, is away.
 */
@ApplicationScoped
public class MetricsAccessCheck implements MetricsAccess {

  private MetricsSettings settings;

  protected MetricsAccessCheck() {}

  @Inject
  public MetricsAccessCheck(MetricsSettings settings) {
    this.settings = settings;
  }

  @Override
  public boolean isGranted(String token) {
    return settings
        .token()
        .filter(known -> MessageDigest.isEqual(bytes(known), bytes(token)))
        .isPresent();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

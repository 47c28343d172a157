package org.lmsgateway.health.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.Readiness;
import org.lmsgateway.health.WarmUpStep;

/** Opens the database's pool and the signing key before somebody waits for them. */
@ApplicationScoped
public class KeysWarmUp implements WarmUpStep {

  private KeysHealth keys;

  protected KeysWarmUp() {}

  @Inject
  public KeysWarmUp(@Readiness KeysHealth keys) {
    this.keys = keys;
  }

  @Override
  public void run() {
    keys.finding();
  }
}

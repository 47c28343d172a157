package org.lmsgateway.practice.service;

import java.util.Optional;
import org.lmsgateway.keys.SecretBox;

/** Secrets that one can guess: secret-1, secret-2. */
public class FakeSecrets implements SecretBox {

  private int last;

  @Override
  public String newSecret() {
    return "secret-" + ++last;
  }

  @Override
  public String hash(String secret) {
    return "hash of " + secret;
  }

  @Override
  public boolean matches(String secret, String hash) {
    return hash(secret).equals(hash);
  }

  @Override
  public String pseudonym(String scope, String name) {
    throw new UnsupportedOperationException();
  }

  @Override
  public String lock(String secret, String text) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<String> unlock(String secret, String box) {
    throw new UnsupportedOperationException();
  }
}

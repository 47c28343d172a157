package org.lmsgateway.identity.service;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;

/** Hashes passwords with the container's PBKDF2, at the strength that OWASP advises. */
@ApplicationScoped
public class Passwords {

  private static final Map<String, String> STRENGTH =
      Map.of(
          "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
          "Pbkdf2PasswordHash.Iterations", "210000",
          "Pbkdf2PasswordHash.SaltSizeBytes", "32",
          "Pbkdf2PasswordHash.KeySizeBytes", "32");

  private Pbkdf2PasswordHash hash;
  private String ofNobody;

  protected Passwords() {}

  @Inject
  public Passwords(Pbkdf2PasswordHash hash) {
    this.hash = hash;
  }

  @PostConstruct
  void strengthen() {
    hash.initialize(STRENGTH);
    ofNobody = hash("the password of nobody");
  }

  public String hash(String password) {
    return hash.generate(password.toCharArray());
  }

  public boolean verify(String password, String storedHash) {
    return hash.verify(password.toCharArray(), storedHash);
  }

  /** Takes as long as {@link #verify}, so that the time does not tell which names exist. */
  public void verifyNobody(String password) {
    verify(password, ofNobody);
  }
}

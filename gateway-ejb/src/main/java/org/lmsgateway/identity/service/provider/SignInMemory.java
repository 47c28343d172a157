package org.lmsgateway.identity.service.provider;

import static org.lmsgateway.shared.json.Jsonp.JSON;

import jakarta.json.JsonObject;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.lmsgateway.keys.SecretBox;

/**
 * What is to be known again when the person comes back. The browser keeps it, encrypted, in a
 * cookie; no node does.
 *
 * @param provider the provider's key
 * @param appointed whether the person came by the set-up link
 */
record SignInMemory(
    String provider,
    String state,
    String nonce,
    String codeVerifier,
    URI redirect,
    String returnTo,
    boolean appointed,
    Instant at) {

  /** For how long a person may take at the provider. */
  static final Duration LIFE = Duration.ofMinutes(10);

  private static final String PURPOSE = "sign-in";

  String seal(SecretBox box) {
    var json =
        JSON.createObjectBuilder()
            .add("provider", provider)
            .add("state", state)
            .add("nonce", nonce)
            .add("verifier", codeVerifier)
            .add("redirect", redirect.toString())
            .add("return", returnTo)
            .add("appointed", appointed)
            .add("at", at.getEpochSecond());
    return box.seal(PURPOSE, json.build().toString());
  }

  /** Empty if it is not ours, or too old. */
  static Optional<SignInMemory> open(String sealed, SecretBox box, Instant now) {
    return Optional.ofNullable(sealed)
        .flatMap(text -> box.open(PURPOSE, text))
        .flatMap(SignInMemory::read)
        .filter(memory -> memory.at.plus(LIFE).isAfter(now));
  }

  private static Optional<SignInMemory> read(String text) {
    try (var reader = JSON.createReader(new StringReader(text))) {
      return Optional.of(of(reader.readObject()));
    } catch (JsonParsingException e) {
      return Optional.empty();
    }
  }

  private static SignInMemory of(JsonObject json) {
    return new SignInMemory(
        json.getString("provider"),
        json.getString("state"),
        json.getString("nonce"),
        json.getString("verifier"),
        URI.create(json.getString("redirect")),
        json.getString("return"),
        json.getBoolean("appointed"),
        Instant.ofEpochSecond(json.getInt("at")));
  }

  /** Without what is secret. */
  @Override
  public String toString() {
    return "SignInMemory[" + provider + "]";
  }
}

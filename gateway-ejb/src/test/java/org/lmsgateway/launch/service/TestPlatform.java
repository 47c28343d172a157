package org.lmsgateway.launch.service;

import static org.lmsgateway.shared.service.Claims.LTI;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lmsgateway.app.AppId;
import org.lmsgateway.lms.Platform;
import org.lmsgateway.outbound.service.LoopbackServer;
import org.lmsgateway.registration.DeploymentPolicy;
import org.lmsgateway.registration.LaunchRules;
import org.lmsgateway.registration.PlatformAddresses;
import org.lmsgateway.registration.RegistrationDetails;
import org.lmsgateway.shared.service.SettableClock;

/** An LMS that publishes a real key set and signs what a test tells it to. */
public final class TestPlatform implements AutoCloseable {

  public static final String ISSUER = "https://lms.school.example";
  public static final String CLIENT_ID = "gateway-client";
  public static final String DEPLOYMENT = "deployment-1";
  public static final RSAKey KEY = newKey("lms-key");

  /** Has the published key's id and is not published. */
  public static final RSAKey WRONG_KEY = newKey("lms-key");

  private static final String INSTRUCTOR =
      "http://purl.imsglobal.org/vocab/lis/v2/membership#Instructor";

  private final LoopbackServer server = new LoopbackServer();

  TestPlatform() {
    publish(new JWKSet(KEY).toString());
  }

  public static RSAKey newKey(String id) {
    try {
      return new RSAKeyGenerator(2048).keyID(id).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  public void publish(String keySet) {
    server.answer("/keys", 200, keySet);
  }

  public void breakDown() {
    server.answer("/keys", 503, "");
  }

  /** What an admin registers: one deployment, one app. */
  public RegistrationDetails details(AppId app) {
    var rules =
        new LaunchRules(DeploymentPolicy.LISTED, Set.of(DEPLOYMENT), Set.of(app), false, true);
    return details(rules, server.address("/keys"));
  }

  public RegistrationDetails details(LaunchRules rules, URI keyset) {
    var addresses =
        new PlatformAddresses(
            URI.create(ISSUER + "/auth"), URI.create(ISSUER + "/token"), keyset, null);
    return new RegistrationDetails("School", Platform.MOODLE, ISSUER, CLIENT_ID, addresses, rules);
  }

  public long fetches() {
    return server.requests("/keys");
  }

  public URI keyset() {
    return server.address("/keys");
  }

  /** The claims of a sound launch, to be changed by a test. */
  public static Map<String, Object> claims(String nonce, String targetLink) {
    var now = SettableClock.START.getEpochSecond();
    Map<String, Object> claims = new HashMap<>();
    claims.put("iss", ISSUER);
    claims.put("aud", CLIENT_ID);
    claims.put("sub", "2");
    claims.put("nonce", nonce);
    claims.put("iat", now);
    claims.put("exp", now + 300);
    claims.put("name", "Ada Teacher");
    claims.put("email", "ada@school.example");
    claims.put(LTI + "message_type", "LtiResourceLinkRequest");
    claims.put(LTI + "version", "1.3.0");
    claims.put(LTI + "deployment_id", DEPLOYMENT);
    claims.put(LTI + "target_link_uri", targetLink);
    claims.put(LTI + "roles", List.of(INSTRUCTOR));
    claims.put(LTI + "resource_link", Map.of("id", "link-1", "title", "Stars"));
    claims.put(LTI + "context", Map.of("id", "course-1", "title", "Astronomy"));
    return claims;
  }

  public static String sign(Map<String, Object> claims) {
    return sign(KEY, header().build(), new Payload(claims));
  }

  public static JWSHeader.Builder header() {
    return new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(KEY.getKeyID());
  }

  public static String sign(RSAKey key, JWSHeader header, Payload payload) {
    try {
      var token = new JWSObject(header, payload);
      token.sign(new RSASSASigner(key));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    server.close();
  }
}

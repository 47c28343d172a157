package org.lmsgateway.test;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.text.ParseException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * An LMS that the tests play, with an issuer and a key set of its own. It signs what it is told,
 * right or wrong. In a browser it has a course page of another site that opens apps in iframes.
 */
public final class TestLms {

  public static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";
  public static final String INSTRUCTOR =
      "http://purl.imsglobal.org/vocab/lis/v2/membership#Instructor";

  /** One for all LMSs: each publishes it at an address of its own, and making one takes long. */
  private static final RSAKey KEY = newKey();

  /** Published by no LMS. */
  private static final RSAKey FOREIGN_KEY = newKey();

  private final String path = "/lms-" + UUID.randomUUID().toString().substring(0, 8);
  private volatile HttpHandler keyset = this::publishKeys;
  private volatile JsonObject registration;
  private volatile String app;
  private volatile String below = "";
  private final Map<String, Object> furtherClaims = new ConcurrentHashMap<>();

  private final String issuer;
  private final String clientId;
  private final String deployment;

  /** By what it calls itself; null for names that no other LMS has. */
  private TestLms(String issuer, String clientId, String deployment) {
    this.issuer = issuer == null ? TestServer.asOtherSite(path).toString() : issuer;
    this.clientId = clientId == null ? "client-of" + path : clientId;
    this.deployment = deployment == null ? "deployment-1" : deployment;
  }

  /** Opens an LMS that no gateway knows yet. */
  public static TestLms open() {
    return openAs(null, null, null);
  }

  /** Opens an LMS that has these names; where one is null, one that no other LMS has. */
  public static TestLms openAs(String issuer, String clientId, String deployment) {
    var lms = new TestLms(issuer, clientId, deployment);
    TestServer.serve(lms.path + "/keys.json", exchange -> lms.keyset.handle(exchange));
    TestServer.serve(lms.path + "/auth", lms::authenticate);
    TestServer.serve(lms.path + "/course", lms::showCourse);
    return lms;
  }

  /** Answers everything below a path of this LMS. */
  public void serve(String below, HttpHandler handler) {
    TestServer.serve(path + below, handler);
  }

  /** An address of this LMS that the gateway may fetch. */
  public URI at(String below) {
    return TestServer.at(path + below);
  }

  /** An address of this LMS for browsers, on a site of its own. */
  public URI atSite(String below) {
    return TestServer.asOtherSite(path + below);
  }

  /** The site that its pages are on, as policies name it. */
  public String origin() {
    return TestServer.asOtherSite("").toString();
  }

  /** An address of this LMS's server on a site that is not the LMS's. */
  public URI atStranger(String below) {
    return TestServer.asStranger(path + below);
  }

  /** Claims that every launch from now on has, too. */
  public void sendAlso(Map<String, Object> claims) {
    furtherClaims.putAll(claims);
  }

  private static RSAKey newKey() {
    try {
      return new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  public String issuer() {
    return issuer;
  }

  public String clientId() {
    return clientId;
  }

  public String deployment() {
    return deployment;
  }

  /** What an admin enters for this LMS; more members may be added. */
  public Map<String, Object> registration(String tenant, String... apps) {
    Map<String, Object> members = new HashMap<>();
    members.put("tenant", tenant);
    members.put("name", "LMS at" + path);
    members.put("platform", "MOODLE");
    members.put("issuer", issuer());
    members.put("clientId", clientId());
    members.put("authorizationUrl", TestServer.asOtherSite(path + "/auth").toString());
    members.put("tokenUrl", TestServer.at(path + "/token").toString());
    members.put("keysetUrl", TestServer.at(path + "/keys.json").toString());
    members.put("deployments", List.of(deployment()));
    members.put("apps", List.of(apps));
    return members;
  }

  /** Takes the addresses that the gateway shows for this LMS, and the app that it will launch. */
  public void enter(JsonObject registration, String app) {
    this.registration = registration;
    this.app = app;
  }

  public JsonObject registered() {
    return registration;
  }

  public URI loginUrl() {
    return URI.create(registration.getString("loginUrl"));
  }

  public URI redirectUrl() {
    return URI.create(registration.getString("redirectUrl"));
  }

  public String targetLink() {
    return registration.getJsonObject("targetLinkUrls").getString(app) + below;
  }

  /** Links to content of the app from now on: to that path below its target link. */
  public void linkTo(String path) {
    below = path;
  }

  /** What this LMS sends to begin a launch. */
  public Map<String, String> loginInitiation() {
    return Map.of(
        "iss", issuer(),
        "client_id", clientId(),
        "login_hint", "user 7",
        "lti_message_hint", "link 3 & more",
        "lti_deployment_id", deployment(),
        "target_link_uri", targetLink());
  }

  /** The claims of a teacher who opens the app, in answer to an authentication request. */
  public Map<String, Object> claims(Map<String, String> request) {
    var now = Instant.now().getEpochSecond();
    Map<String, Object> claims = new HashMap<>();
    claims.put("iss", issuer());
    claims.put("aud", clientId());
    claims.put("sub", "user-7");
    claims.put("exp", now + 300);
    claims.put("iat", now);
    claims.put("nonce", request.get("nonce"));
    claims.put("name", "Tess Teacher");
    claims.put("email", "tess@school.example");
    claims.put(LTI + "message_type", "LtiResourceLinkRequest");
    claims.put(LTI + "version", "1.3.0");
    claims.put(LTI + "deployment_id", deployment());
    claims.put(LTI + "target_link_uri", targetLink());
    claims.put(LTI + "resource_link", Map.of("id", "link-3", "title", "Week 1"));
    claims.put(LTI + "context", Map.of("id", "course-9", "title", "Botany"));
    // What an LMS calls operator must not become one of the gateway.
    claims.put(LTI + "roles", List.of(INSTRUCTOR, "operator"));
    claims.putAll(furtherClaims);
    return claims;
  }

  public String sign(Map<String, Object> claims) {
    return sign(claims, KEY);
  }

  /** The key that it signs with and publishes, for tests that sign by themselves. */
  public static RSAKey key() {
    return KEY;
  }

  /** A key that it does not publish. */
  public static RSAKey foreignKey() {
    return FOREIGN_KEY;
  }

  /** Signs as somebody who knows the key's name, but does not have it. */
  public String forge(Map<String, Object> claims) {
    try {
      var forged =
          new RSAKey.Builder(FOREIGN_KEY.toRSAPublicKey())
              .privateKey(FOREIGN_KEY.toPrivateKey())
              .keyID(KEY.getKeyID())
              .build();
      return sign(claims, forged);
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Signs with another key than the one that it publishes. */
  public static String sign(Map<String, Object> claims, RSAKey key) {
    try {
      var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
      var token = new SignedJWT(header, JWTClaimsSet.parse(claims));
      token.sign(new RSASSASigner(key));
      return token.serialize();
    } catch (JOSEException | ParseException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Lets the address of the key set answer something else. */
  public void answerKeysetWith(int status, String type, String body) {
    answerKeysetBy(exchange -> TestServer.answer(exchange, status, type, body));
  }

  /** Lets the address of the key set answer by whatever way, or not at all. */
  public void answerKeysetBy(HttpHandler handler) {
    keyset = handler;
  }

  /** Lets the address of the key set lead to another one, where the keys are. */
  public void redirectKeyset() {
    TestServer.serve(path + "/moved.json", this::publishKeys);
    keyset =
        exchange -> {
          exchange.getResponseHeaders().set("Location", path + "/moved.json");
          TestServer.answer(exchange, 302, "text/plain", "");
        };
  }

  /** Publishes the keys at another address, and no more at the one that is registered. */
  public URI moveKeyset() {
    TestServer.serve(path + "/moved.json", this::publishKeys);
    answerKeysetWith(404, "text/html", "gone");
    return TestServer.at(path + "/moved.json");
  }

  private void publishKeys(HttpExchange exchange) throws IOException {
    TestServer.answer(exchange, 200, "application/json", publicKeys());
  }

  /** The key set, as it is published. */
  public String publicKeys() {
    return new JWKSet(KEY.toPublicJWK()).toString();
  }

  /** The course page, which opens the app in so many iframes at once. */
  public URI coursePage(int frames) {
    return TestServer.asOtherSite(path + "/course?frames=" + frames);
  }

  private void showCourse(HttpExchange exchange) throws IOException {
    var frames =
        Integer.parseInt(Answer.parameters(exchange.getRequestURI().getQuery()).get("frames"));
    var page = new StringBuilder("<!DOCTYPE html><title>Course</title><h1>Course</h1>");
    for (int i = 0; i < frames; i++) {
      page.append("<iframe name='frame").append(i).append("' width='600' height='500'></iframe>");
      page.append(form(loginUrl(), loginInitiation(), "frame" + i));
    }
    page.append(SUBMIT);
    TestServer.answer(exchange, 200, "text/html; charset=utf-8", page.toString());
  }

  /** OAuth 2.0 Form Post Response Mode §2. */
  private void authenticate(HttpExchange exchange) throws IOException {
    var request = Answer.parameters(exchange.getRequestURI().getRawQuery());
    var answer = Map.of("state", request.get("state"), "id_token", sign(claims(request)));
    var page = form(URI.create(request.get("redirect_uri")), answer, "_self") + SUBMIT;
    TestServer.answer(exchange, 200, "text/html; charset=utf-8", page);
  }

  static final String SUBMIT = "<script>for (const form of document.forms) form.submit();</script>";

  static String form(URI action, Map<String, String> fields, String target) {
    var form = new StringBuilder();
    form.append("<form method='post' action='" + action + "' target='" + target + "'>");
    fields.forEach(
        (name, value) ->
            form.append("<input type='hidden' name='" + name + "' value='" + escape(value) + "'>"));
    return form.append("</form>").toString();
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("'", "&#39;").replace("<", "&lt;");
  }
}

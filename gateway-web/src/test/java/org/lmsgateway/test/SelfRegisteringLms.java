package org.lmsgateway.test;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * A {@link TestLms} that registers itself: it describes itself, takes what the gateway posts, and
 * has a page of another site that opens a link in an iframe and takes down what it is told.
 */
public final class SelfRegisteringLms {

  /** How real LMSs differ when they do it. */
  public enum Kind {
    /** Answers 200, names the deployment, lists its messages as strings. */
    MOODLE("moodle", true, true),
    /** Demands the token for its description too, names no deployment. */
    CANVAS("canvas", true, false),
    /** Gives no token. */
    BRIGHTSPACE("desire2learn", false, false),
    /** Has a token in the address of its registration endpoint. */
    BLACKBOARD("BlackboardLearn", true, false);

    private final String family;
    private final boolean token;
    private final boolean deployment;

    Kind(String family, boolean token, boolean deployment) {
      this.family = family;
      this.token = token;
      this.deployment = deployment;
    }
  }

  private final TestLms lms = TestLms.open();
  private final Kind kind;
  private final String token = "token-" + UUID.randomUUID();
  private final String path = URI.create(lms.issuer()).getPath();
  private final List<String> faults = new ArrayList<>();
  private volatile String version = "4.5.6";
  private volatile int refusal;
  private volatile JsonObject wish;
  private volatile int keysetStatus;
  private volatile UnaryOperator<URI> way = UnaryOperator.identity();

  private SelfRegisteringLms(Kind kind) {
    this.kind = kind;
  }

  public static SelfRegisteringLms open(Kind kind) {
    var opened = new SelfRegisteringLms(kind);
    TestServer.serve(opened.path + "/configuration", opened::describe);
    TestServer.serve(opened.path + "/register", opened::register);
    TestServer.serve(opened.path + "/admin", opened::showAdmin);
    return opened;
  }

  public TestLms lms() {
    return lms;
  }

  public void setVersion(String version) {
    this.version = version;
  }

  /** From now on it refuses to register the gateway; 0 to register it again. */
  public void refuse(int status) {
    refusal = status;
  }

  /** How it reaches addresses of the gateway, whose certificate it does not trust. */
  public void reachBy(UnaryOperator<URI> newWay) {
    way = newWay;
  }

  /** What the gateway posted. */
  public JsonObject wish() {
    return wish;
  }

  /** What the gateway answered when the LMS fetched its key set, before its own answer. */
  public int keysetStatus() {
    return keysetStatus;
  }

  /** What the gateway did wrong. */
  public List<String> faults() {
    return faults;
  }

  /** What this LMS adds to a link when it opens it. */
  public Map<String, String> parameters() {
    var configuration = TestServer.at(path + "/configuration").toString();
    return kind.token
        ? Map.of("openid_configuration", configuration, "registration_token", token)
        : Map.of("openid_configuration", configuration);
  }

  public URI opened(String link) {
    return URI.create(link + "?" + Visitor.encode(parameters()));
  }

  /**
   * The page on which an admin of the LMS has pasted the link.
   *
   * @param site the host, below {@code localhost}
   */
  public URI adminPage(String site, String link) {
    var there = TestServer.asOtherSite(path + "/admin").toString().replace("lms.localhost", site);
    return URI.create(there + "?link=" + URLEncoder.encode(link, UTF_8));
  }

  private boolean isToken(HttpExchange exchange) {
    var sent = exchange.getRequestHeaders().getFirst("Authorization");
    var right = kind.token ? ("Bearer " + token).equals(sent) : sent == null;
    if (!right) {
      faults.add(exchange.getRequestURI().getPath() + " with " + sent);
    }
    return right;
  }

  private void describe(HttpExchange exchange) throws IOException {
    if (kind == Kind.CANVAS && !isToken(exchange)) {
      TestServer.answer(exchange, 401, "application/json", "{}");
      return;
    }
    var addresses = lms.registration("any");
    var query = kind == Kind.BLACKBOARD ? "?registrationToken=x" : "";
    var platform =
        Map.of(
            "product_family_code",
            kind.family,
            "version",
            version,
            "messages_supported",
            List.of("LtiResourceLinkRequest", "LtiDeepLinkingRequest"));
    var description =
        Map.of(
            "issuer", lms.issuer(),
            "authorization_endpoint", addresses.get("authorizationUrl"),
            "token_endpoint", addresses.get("tokenUrl"),
            "jwks_uri", addresses.get("keysetUrl"),
            "registration_endpoint", TestServer.at(path + "/register") + query,
            "https://purl.imsglobal.org/spec/lti-platform-configuration", platform);
    TestServer.answer(exchange, 200, "application/json", json(description));
  }

  private void register(HttpExchange exchange) throws IOException {
    var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    if (!isToken(exchange)) {
      TestServer.answer(exchange, 401, "text/html", "invalid_token");
      return;
    }
    if (refusal != 0) {
      TestServer.answer(exchange, refusal, "text/html", "<b>missing</b> attribute");
      return;
    }
    wish = Json.createReader(new StringReader(body)).readObject();
    var keyset = URI.create(wish.getString("jwks_uri"));
    keysetStatus = new Visitor().get(way.apply(keyset)).status();
    var tool =
        kind.deployment ? Map.of("deployment_id", lms.deployment()) : Map.of("version", "1.3.0");
    var answer =
        Map.of(
            "client_id",
            lms.clientId(),
            "https://purl.imsglobal.org/spec/lti-tool-configuration",
            tool);
    TestServer.answer(exchange, kind == Kind.MOODLE ? 200 : 201, "application/json", json(answer));
  }

  private static String json(Map<String, ?> members) {
    return Json.createObjectBuilder(members).build().toString();
  }

  /** Takes down every message that its window gets. */
  private void showAdmin(HttpExchange exchange) throws IOException {
    var link = Answer.parameters(exchange.getRequestURI().getRawQuery()).get("link");
    var page =
        "<!DOCTYPE html><title>Manage tools</title><h1>Manage tools</h1><script>window.heard = [];"
            + "addEventListener('message', event => heard.push(event.data.subject));</script>"
            + "<iframe name='tool' width='900' height='800' src='"
            + opened(link).toString().replace("&", "&amp;")
            + "'></iframe>";
    TestServer.answer(exchange, 200, "text/html; charset=utf-8", page);
  }
}

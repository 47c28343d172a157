package org.lmsgateway.notice.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.lmsgateway.course.service.CourseScene;
import org.lmsgateway.keys.GatewayTokens;
import org.lmsgateway.keys.SecretBox;
import org.lmsgateway.keys.ToolKeys;
import org.lmsgateway.keys.service.TestKeys;
import org.lmsgateway.notice.NoticeReceipt;
import org.lmsgateway.notice.NoticeWish;
import org.lmsgateway.outbound.service.TestClients;
import org.lmsgateway.outbound.service.WebAddressCheck;
import org.lmsgateway.registration.service.UserNames;
import org.lmsgateway.shared.GatewayAddress;
import org.lmsgateway.shared.service.Claims;
import org.lmsgateway.shared.service.JsonMaps;
import org.lmsgateway.shared.service.RollbackSwitch;

/** A course whose LMS sends notices, and an app that takes them; both are real servers. */
final class NoticeScene implements AutoCloseable {

  static final String COPIED = "LtiContextCopyNotice";
  static final String HELLO = "LtiHelloWorldNotice";

  /** What somebody was sent. */
  record Sent(String body, String authorization) {
    Claims json() {
      return new Claims(JsonMaps.read(body));
    }
  }

  final CourseScene courses = new CourseScene();
  final SubscriptionsInMemory subscriptions = new SubscriptionsInMemory(courses.courses);
  final DeliveriesInMemory deliveries = new DeliveriesInMemory();
  final List<Sent> lmsGot = new CopyOnWriteArrayList<>();
  final List<Sent> appGot = new CopyOnWriteArrayList<>();
  final GatewayAddress gateway = new GatewayAddress(URI.create("https://gateway.example"));
  final GatewayTokens tokens = TestKeys.gatewayTokens(gateway, courses.clock);
  final SecretBox secrets = TestKeys.secretBox();
  final DeliveryEntry entry =
      new DeliveryEntry(deliveries, courses.clock, new RollbackSwitch().context());
  final NoticeForwarder forwarder =
      new NoticeForwarder(entry, TestClients.allowing("localhost"), tokens, secrets);
  final NoticeServiceBean service =
      new NoticeServiceBean(
          courses.access(),
          subscriptions,
          new SubscriptionEntry(subscriptions),
          new LmsHandlers(courses.calls(), gateway),
          new WebAddressCheck(TestClients.allowing("localhost")));

  private final ToolKeys lmsKeys = TestKeys.toolKeysInMemory(courses.clock);

  NoticeScene() {
    var app = courses.apps.find(CourseScene.APP).orElseThrow();
    app.change(app.name(), courses.lms.address("/app"), app.settings());
    lmsKeys.ensure("lms");
    courses.lms.answer("/keys", 200, lmsKeys.publicKeySet("lms").orElseThrow());
    courses.lms.handle("/notices", exchange -> keep(exchange, lmsGot, 200));
    answerOfApp(204);
  }

  void answerOfApp(int status) {
    courses.lms.handle("/app/notices", exchange -> keep(exchange, appGot, status));
  }

  private static void keep(HttpExchange exchange, List<Sent> to, int status) throws IOException {
    var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    to.add(new Sent(body, exchange.getRequestHeaders().getFirst("Authorization")));
    exchange.sendResponseHeaders(status, -1);
    exchange.close();
  }

  NoticeWish wish(String... types) {
    return new NoticeWish(List.of(types), courses.lms.address("/app/notices").toString());
  }

  NoticeInboxBean inbox() {
    var routing =
        new NoticeRouting(
            subscriptions,
            courses.apps,
            courses.access(),
            new NoticeContent(new UserNames(secrets)),
            secrets,
            courses.clock);
    return new NoticeInboxBean(
        courses.registrations,
        TestKeys.platformTokens(TestClients.allowing("localhost")),
        routing,
        entry,
        forwarder,
        courses.clock);
  }

  /** What the LMS claims when a course was copied from the scene's. */
  Map<String, Object> copied() {
    Map<String, Object> claims = new HashMap<>();
    claims.put("iss", courses.registration.issuer());
    claims.put("aud", courses.registration.clientId());
    claims.put("nonce", "nonce-1");
    claims.put(Claims.LTI + "version", "1.3.0");
    claims.put(Claims.LTI + "deployment_id", "deployment-1");
    claims.put(
        Claims.LTI + "notice",
        Map.of("id", "notice-1", "type", COPIED, "timestamp", "2026-03-01T12:00:00Z"));
    claims.put(Claims.LTI + "context", Map.of("id", "course-8", "title", "Copy", "secret", "x"));
    claims.put(Claims.LTI + "origin_contexts", List.of("course-1"));
    return claims;
  }

  String sign(Map<String, Object> claims) {
    return lmsKeys.sign("lms", Duration.ofHours(1), claims);
  }

  NoticeReceipt receive(Map<String, Object> claims) {
    return receiveTokens(sign(claims));
  }

  NoticeReceipt receiveTokens(String... tokens) {
    var notices = List.of(tokens).stream().map(token -> Map.of("jwt", token)).toList();
    return inbox().receive(courses.registration.id(), JsonMaps.write(Map.of("notices", notices)));
  }

  @Override
  public void close() {
    courses.close();
  }
}

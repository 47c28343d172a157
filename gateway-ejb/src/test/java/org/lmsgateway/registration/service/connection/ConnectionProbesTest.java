package org.lmsgateway.registration.service.connection;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lmsgateway.keys.ToolKeys;
import org.lmsgateway.keys.service.TestKeys;
import org.lmsgateway.keys.service.keyset.KeySets;
import org.lmsgateway.lms.Platform;
import org.lmsgateway.outbound.OutboundClient;
import org.lmsgateway.outbound.service.LoopbackServer;
import org.lmsgateway.outbound.service.TestClients;
import org.lmsgateway.registration.DeploymentPolicy;
import org.lmsgateway.registration.PlatformAddresses;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.registration.connection.ConnectionReport;
import org.lmsgateway.registration.connection.Finding;
import org.lmsgateway.registration.connection.FindingCode;
import org.lmsgateway.registration.connection.Probe;
import org.lmsgateway.registration.connection.Verdict;
import org.lmsgateway.shared.GatewayAddress;

/** Each thing that can be wrong between gateway and LMS, made wrong. */
class ConnectionProbesTest {

  private static final ToolKeys TOOL_KEYS = TestKeys.toolKeysInMemory(Clock.systemUTC());

  private static final RegistrationId SAVED = RegistrationId.random();

  /** Making an RSA key takes a while, so that all tests share one. */
  private static final String KEYS = keySet(2048, "k1");

  static {
    TOOL_KEYS.ensure(SAVED.value());
  }

  private final LoopbackServer lms = new LoopbackServer();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch done = new CountDownLatch(1);

  private OutboundClient client = TestClients.allowing("localhost");
  private Clock clock = Clock.systemUTC();
  private GatewayAddress gateway = new GatewayAddress(URI.create("https://gateway.example"));
  private String issuer = lms.address("").toString();
  private URI keyset = lms.address("/keys");
  private URI token = lms.address("/token");
  private URI authorization = lms.address("/auth");
  private Platform platform = Platform.OTHER;
  private DeploymentPolicy policy = DeploymentPolicy.LISTED;
  private int deployments = 1;
  private long waiting;
  private Optional<RegistrationId> saved = Optional.of(SAVED);

  @BeforeEach
  void open() {
    lms.answer("/keys", 200, KEYS);
    lms.answer("/token", 400, "{\"error\": \"invalid_client\"}");
    lms.answer("/.well-known/openid-configuration", 200, description(issuer, keyset));
  }

  @AfterEach
  void close() {
    done.countDown();
    lms.close();
    threads.shutdownNow();
  }

  private static String keySet(int bits, String id) {
    var generator = new RSAKeyGenerator(bits, bits < 2048);
    try {
      var key = (id == null ? generator : generator.keyID(id)).generate().toPublicJWK();
      return "{\"keys\": [" + key.toJSONString() + "]}";
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private String description(String publishedIssuer, URI publishedKeys) {
    return "{\"issuer\": \"%s\", \"jwks_uri\": \"%s\", \"token_endpoint\": \"%s\"}"
        .formatted(publishedIssuer, publishedKeys, token);
  }

  private Finding find(Probe probe) {
    var probes =
        new ConnectionProbes(
            client,
            new KeySetProbe(new KeySets(client, TestKeys.METERS, clock)),
            new ClientProbe(TOOL_KEYS),
            gateway,
            clock,
            threads);
    var addresses = new PlatformAddresses(authorization, token, keyset, null);
    var subject =
        new Subject(saved, platform, issuer, "c", addresses, policy, deployments, waiting);
    var findings = probes.run(subject).findings();
    assertThat(findings).extracting(Finding::probe).containsExactly(Probe.values());
    return findings.get(probe.ordinal());
  }

  private void finds(FindingCode code, String measured) {
    assertThat(find(code.probe())).isEqualTo(new Finding(code, measured));
  }

  @ParameterizedTest
  @CsvSource({
    "200, '{\"access_token\": \"t\"}', CLIENT_KNOWN, ''",
    "400, '{\"error\": \"invalid_client\"}', CLIENT_REFUSED, invalid_client",
    "401, '{\"error\": \"invalid_client\"}', CLIENT_REFUSED, invalid_client",
    "400, '{\"error\": \"invalid_scope\"}', CLIENT_WITHOUT_SERVICE, invalid_scope",
    "400, '{\"error\": \"unauthorized_client\"}', CLIENT_NOT_ALLOWED, unauthorized_client",
    "400, '{\"error\": \"invalid_request\"}', CLIENT_NOT_TOLD, invalid_request",
    "200, '<title>Sign in</title>', CLIENT_NOT_TOLD, HTTP 200",
    "503, '', CLIENT_NOT_ASKED, ''"
  })
  void lmsSaysWhetherItKnowsClientAndKey(
      int status, String body, FindingCode code, String measured) {
    lms.answer("/token", status, body);

    finds(code, measured);
  }

  @Test
  void draftHasNoKeyToAskWith() {
    saved = Optional.empty();

    finds(FindingCode.CLIENT_NOT_SAVED, "");
    finds(FindingCode.TOKEN_ANSWERS, "HTTP 400");
  }

  @Test
  void keySetAnswers() {
    finds(FindingCode.KEY_SET_ANSWERS, "HTTP 200");
    finds(FindingCode.KEYS_USABLE, "1/1");
  }

  @Test
  void keySetAddressIsNotAllowed() {
    client = TestClients.allowing();

    finds(FindingCode.KEY_SET_ADDRESS_REFUSED, "");
    finds(FindingCode.KEYS_NOT_HAD, "");
    finds(FindingCode.TOKEN_ADDRESS_REFUSED, "");
  }

  @Test
  void nobodyListens() throws IOException {
    try (var socket = new ServerSocket(0)) {
      keyset = URI.create("http://localhost:" + socket.getLocalPort() + "/keys");
      token = keyset;
    }

    finds(FindingCode.KEY_SET_UNREACHABLE, "");
    finds(FindingCode.TOKEN_UNREACHABLE, "");
  }

  /** The three are asked side by side, so that it takes as long as one. */
  @Test
  void lmsDoesNotAnswerInTime() {
    lms.handle("/keys", exchange -> await());
    lms.handle("/token", exchange -> await());
    var before = System.nanoTime();

    finds(FindingCode.KEY_SET_TIMEOUT, "");

    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(9));
    finds(FindingCode.TOKEN_TIMEOUT, "");
  }

  private void await() {
    try {
      done.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void lmsRedirects() {
    lms.answer("/keys", 302, "");
    lms.answer("/token", 301, "");

    finds(FindingCode.KEY_SET_REDIRECTED, "HTTP 302");
    finds(FindingCode.TOKEN_REDIRECTED, "HTTP 301");
  }

  @Test
  void keySetIsNotThere() {
    lms.answer("/keys", 404, "");

    finds(FindingCode.KEY_SET_STATUS, "HTTP 404");
    finds(FindingCode.KEYS_NOT_HAD, "");
  }

  @Test
  void keySetIsTooLarge() {
    lms.answer("/keys", 200, "x".repeat(300_000));

    finds(FindingCode.KEY_SET_TOO_LARGE, "HTTP 200");
  }

  @Test
  void keySetIsAPage() {
    lms.answer("/keys", 200, "<title>Sign in</title>");

    finds(FindingCode.KEYS_NOT_A_SET, "");
  }

  @Test
  void keysAreTooShort() {
    lms.answer("/keys", 200, keySet(1024, "k1"));

    finds(FindingCode.KEYS_NONE_USABLE, "0/1");
  }

  @Test
  void keySetIsEmpty() {
    lms.answer("/keys", 200, "{\"keys\": []}");

    finds(FindingCode.KEYS_NONE_USABLE, "0/0");
  }

  @Test
  void keysHaveNoId() {
    lms.answer("/keys", 200, keySet(2048, null));

    finds(FindingCode.KEYS_WITHOUT_ID, "1/1");
  }

  @Test
  void issuerIsPublishedAsItWasEntered() {
    finds(FindingCode.ISSUER_PUBLISHED, issuer);
  }

  @Test
  void lmsPublishesAnotherIssuer() {
    publish("/.well-known/openid-configuration", description("https://other.example", keyset));

    finds(FindingCode.ISSUER_DIFFERS, "https://other.example");
  }

  private void publish(String path, String document) {
    lms.answer(path, 200, document);
  }

  @Test
  void slashAtTheEndOfTheIssuerIsTooMuch() {
    issuer = lms.address("/").toString();

    finds(FindingCode.ISSUER_SLASH, lms.address("").toString());
  }

  @Test
  void lmsPublishesAnotherKeySetAddress() {
    publish("/.well-known/openid-configuration", description(issuer, lms.address("/other")));

    finds(FindingCode.ISSUER_ADDRESSES_DIFFER, "jwks_uri " + lms.address("/other"));
  }

  @Test
  void moodlePublishesInAPlaceOfItsOwn() {
    platform = Platform.MOODLE;
    publish("/mod/lti/openid-configuration.php", description(issuer + "/moodle", keyset));

    finds(FindingCode.ISSUER_DIFFERS, issuer + "/moodle");
  }

  @Test
  void nothingIsPublished() {
    lms.answer("/.well-known/openid-configuration", 404, "");
    finds(FindingCode.ISSUER_NOT_PUBLISHED, "");
    publish("/.well-known/openid-configuration", "<title>Welcome</title>");
    finds(FindingCode.ISSUER_NOT_PUBLISHED, "");
  }

  @Test
  void issuerIsThatOfAllLmssOfItsKind() {
    platform = Platform.SCHOOLOGY;
    issuer = "https://schoology.schoology.com";
    var service = "https://lti-service.svc.schoology.com/lti-service/";
    authorization = URI.create(service + "authorize-redirect");
    token = URI.create(service + "access-token");
    keyset = URI.create(service + ".well-known/jwks");
    client = TestClients.allowing();

    finds(FindingCode.ISSUER_USUAL, issuer);
    issuer = "https://schoology.com";
    finds(FindingCode.ISSUER_NOT_PUBLISHED, "");
  }

  @ParameterizedTest
  @CsvSource({
    "0, CLOCK_RIGHT",
    "8, CLOCK_RIGHT",
    "30, CLOCK_OFF",
    "-30, CLOCK_OFF",
    "90, CLOCK_WRONG",
    "-90, CLOCK_WRONG"
  })
  void clocksAreCompared(int seconds, FindingCode code) {
    clock = Clock.offset(Clock.systemUTC(), Duration.ofSeconds(-seconds));

    var found = find(Probe.CLOCK);

    assertThat(found.code()).isEqualTo(code);
    assertThat(Integer.parseInt(found.measured().replaceAll("[^-0-9]", "")))
        .isBetween(seconds - 2, seconds + 2);
  }

  @Test
  void nobodySaysWhatTimeItIs() {
    client = TestClients.allowing();

    finds(FindingCode.CLOCK_NOT_TOLD, "");
  }

  @ParameterizedTest
  @CsvSource({
    "400, TOKEN_ANSWERS",
    "401, TOKEN_ANSWERS",
    "200, TOKEN_ANSWERS",
    "404, TOKEN_NOT_THERE",
    "405, TOKEN_NOT_THERE",
    "503, TOKEN_BROKEN"
  })
  void tokenEndpointIsKnownByItsRefusal(int status, FindingCode code) {
    lms.answer("/token", status, "");

    finds(code, "HTTP " + status);
  }

  @Test
  void deploymentIsListed() {
    finds(FindingCode.DEPLOYMENT_LISTED, "1");
  }

  @Test
  void deploymentIsMissing() {
    deployments = 0;

    finds(FindingCode.DEPLOYMENT_MISSING, "");
  }

  @Test
  void deploymentIsTakenFromTheFirstLaunchOrAny() {
    deployments = 0;
    policy = DeploymentPolicy.CONFIRM;
    finds(FindingCode.DEPLOYMENT_ON_FIRST_LAUNCH, "");

    policy = DeploymentPolicy.ANY;
    finds(FindingCode.DEPLOYMENT_ANY, "");
  }

  @Test
  void deploymentWaits() {
    policy = DeploymentPolicy.CONFIRM;
    waiting = 3;

    finds(FindingCode.DEPLOYMENT_WAITING, "3");
  }

  @ParameterizedTest
  @CsvSource({
    "https://lti.school.edu, https://moodle.school.edu/auth, COOKIES_SAME_SITE",
    "https://lti.school.ac.uk, https://moodle.college.ac.uk/auth, COOKIES_OTHER_SITE",
    "https://lti.school.edu, http://moodle.school.edu/auth, COOKIES_OTHER_SITE",
    "http://localhost:8080, https://moodle.school.edu/auth, COOKIES_OTHER_SITE"
  })
  void cookiesDependOnTheTwoSites(URI ours, URI theirs, FindingCode code) {
    gateway = new GatewayAddress(ours);
    authorization = theirs;

    assertThat(find(Probe.COOKIES).code()).isEqualTo(code);
  }

  @Test
  void worstFindingCountsAndWhatWasNotCheckedDoesNot() {
    var report =
        new ConnectionReport(
            clock.instant(),
            List.of(
                Finding.of(FindingCode.CLOCK_NOT_TOLD),
                Finding.of(FindingCode.TOKEN_BROKEN),
                Finding.of(FindingCode.KEY_SET_ANSWERS)));

    assertThat(report.verdict()).isEqualTo(Verdict.WARN);
  }
}

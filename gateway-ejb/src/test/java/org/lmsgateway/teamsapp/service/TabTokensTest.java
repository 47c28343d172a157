package org.lmsgateway.teamsapp.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.text.ParseException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lmsgateway.keys.service.TestKeys;
import org.lmsgateway.keys.service.keyset.KeySets;
import org.lmsgateway.microsoft.MicrosoftConnection;
import org.lmsgateway.outbound.service.LoopbackServer;
import org.lmsgateway.outbound.service.TestClients;
import org.lmsgateway.shared.GatewayAddress;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.tenant.Cloud;
import org.lmsgateway.tenantconfig.microsoft.MicrosoftSettings;

/** Each step of the check of a token, with a directory that is played. */
class TabTokensTest {

  private static final String DIRECTORY = "0d6c9a52-7e6b-4f0e-9d55-0c1e3f0a7b11";
  private static final String OTHER = "b1c2d3e4-7e6b-4f0e-9d55-0c1e3f0a7b11";
  private static final String CLIENT = "6f1c3b1e-1111-4222-8333-944445555666";
  private static final RSAKey KEY = newKey();
  private static final RSAKey FOREIGN = newKey();

  private final LoopbackServer login = new LoopbackServer();
  private final MicrosoftConnection connection = new MicrosoftConnection(new TenantId("school"));
  private final Map<String, Object> claims = new HashMap<>();
  private String keyIssuer = "https://login.example/{tenantid}/v2.0";
  private TabTokens tokens;

  private static RSAKey newKey() {
    try {
      return new RSAKeyGenerator(2048).keyID("key-1").generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  @BeforeEach
  void open() {
    connection.isApplication(Cloud.PUBLIC, DIRECTORY, CLIENT);
    var addresses = new MicrosoftSettings.Addresses(login.address(""), login.address("/graph"));
    var keySets =
        new KeySets(TestClients.allowing("localhost"), TestKeys.METERS, Clock.systemUTC());
    tokens =
        new TabTokens(
            TestKeys.platformTokens(keySets),
            keySets,
            new MicrosoftSettings(Map.of(Cloud.PUBLIC.name(), addresses)),
            new GatewayAddress(URI.create("https://lms.school.example")),
            Clock.systemUTC());
    var now = Instant.now().getEpochSecond();
    claims.putAll(
        Map.of(
            "iss",
            login.address("/" + DIRECTORY + "/v2.0").toString(),
            "aud",
            CLIENT,
            "tid",
            DIRECTORY,
            "oid",
            "person-1",
            "preferred_username",
            "ada@school.example",
            "scp",
            "access_as_user",
            "nbf",
            now - 10,
            "exp",
            now + 300));
    keyIssuer = login.address("") + "/{tenantid}/v2.0";
  }

  @AfterEach
  void close() {
    login.close();
  }

  private Optional<TabPerson> check(RSAKey key) {
    var published = new HashMap<>(KEY.toPublicJWK().toJSONObject());
    published.put("issuer", keyIssuer);
    var set = JSONObjectUtils.toJSONString(Map.of("keys", List.of(published)));
    login.answer("/" + DIRECTORY + "/discovery/v2.0/keys", 200, set);
    return tokens.check(connection, sign(key));
  }

  private String sign(RSAKey key) {
    try {
      var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
      var jwt = new SignedJWT(header, JWTClaimsSet.parse(claims));
      jwt.sign(new RSASSASigner(key));
      return jwt.serialize();
    } catch (JOSEException | ParseException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void acceptsATokenOfVersionTwo() {
    assertThat(check(KEY)).contains(new TabPerson("person-1", "ada@school.example"));
  }

  /** What an application gets that does not ask for version 2. */
  @Test
  void acceptsATokenOfVersionOne() {
    claims.put("iss", "https://sts.windows.net/" + DIRECTORY + "/");
    claims.put("aud", "api://lms.school.example/" + CLIENT);
    claims.remove("preferred_username");
    claims.put("upn", "ada@school.example");

    assertThat(check(KEY)).contains(new TabPerson("person-1", "ada@school.example"));
  }

  @ParameterizedTest
  @CsvSource({
    "iss, https://login.example/v2.0",
    "aud, another-application",
    "aud, api://another.example/6f1c3b1e-1111-4222-8333-944445555666",
    "tid, " + OTHER,
    "scp, User.Read",
    "oid, ",
    "exp, 1",
    "nbf, 9999999999"
  })
  void refusesWhatIsNotForThisTabNow(String claim, String value) {
    var isTime = claim.equals("exp") || claim.equals("nbf");
    claims.put(claim, isTime ? (Object) Long.valueOf(value) : value);

    assertThat(check(KEY)).isEmpty();
  }

  @Test
  void refusesATokenThatTheDirectoryHasNotSigned() {
    assertThat(check(FOREIGN)).isEmpty();
  }

  @Test
  void refusesAKeyThatIsForAnotherDirectory() {
    keyIssuer = login.address("/" + OTHER + "/v2.0").toString();

    assertThat(check(KEY)).isEmpty();
  }

  @Test
  void refusesWhatIsNoToken() {
    login.answer("/" + DIRECTORY + "/discovery/v2.0/keys", 200, "{\"keys\":[]}");

    assertThat(tokens.check(connection, "")).isEmpty();
    assertThat(tokens.check(connection, "a.b.c")).isEmpty();
  }
}

package org.lmsgateway.teamsapp.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lmsgateway.keys.PlatformTokens;
import org.lmsgateway.keys.TokenOutcome.Verified;
import org.lmsgateway.keys.keyset.KeyIssuers;
import org.lmsgateway.microsoft.MicrosoftConnection;
import org.lmsgateway.shared.GatewayAddress;
import org.lmsgateway.tenant.Cloud;
import org.lmsgateway.tenantconfig.microsoft.MicrosoftSettings;

/**
 * Checks tokens of Teams' single sign-on, in this order: 1. signature by the directory's keys, 2.
 * that the key may sign for this directory, 3. issuer, 4. directory, 5. audience, 6. times, 7. the
 * permission to sign in to the tab.
 */
@ApplicationScoped
public class TabTokens {

  /** What the application exposes for the tab, by the convention of Teams. */
  private static final String SCOPE = "access_as_user";

  private static final Duration LEEWAY = Duration.ofSeconds(60);

  private PlatformTokens tokens;
  private KeyIssuers issuers;
  private MicrosoftSettings settings;
  private GatewayAddress gateway;
  private Clock clock;

  protected TabTokens() {}

  @Inject
  public TabTokens(
      PlatformTokens tokens,
      KeyIssuers issuers,
      MicrosoftSettings settings,
      GatewayAddress gateway,
      Clock clock) {
    this.tokens = tokens;
    this.issuers = issuers;
    this.settings = settings;
    this.gateway = gateway;
    this.clock = clock;
  }

  /** Who the token is about; empty if it is none of this connection, or not now. */
  Optional<TabPerson> check(MicrosoftConnection connection, String token) {
    var login = settings.clouds().get(connection.cloud().name()).login();
    var directory = login + "/" + connection.directory();
    var keys = URI.create(directory + "/discovery/v2.0/keys");
    return tokens.verify(token, keys) instanceof Verified verified
            && mayKeySign(token, keys, connection, directory)
            && isGood(verified.claims(), connection, directory)
        ? person(verified.claims())
        : Optional.empty();
  }

  /** A key that is for one directory must not sign for another. */
  private boolean mayKeySign(
      String token, URI keys, MicrosoftConnection connection, String directory) {
    var named = issuers.of(token, keys);
    return named.isEmpty()
        || named.stream()
            .map(issuer -> issuer.replace("{tenantid}", connection.directory()))
            .anyMatch(issuersOf(connection, directory)::contains);
  }

  /** Of tokens of version 2.0, and of 1.0, which an application gets unless it wants others. */
  private static Set<String> issuersOf(MicrosoftConnection connection, String directory) {
    var host = connection.cloud() == Cloud.CHINA ? "sts.chinacloudapi.cn" : "sts.windows.net";
    return Set.of(directory + "/v2.0", "https://" + host + "/" + connection.directory() + "/");
  }

  private boolean isGood(
      Map<String, Object> claims, MicrosoftConnection connection, String directory) {
    return issuersOf(connection, directory).contains(claims.get("iss"))
        && connection.directory().equals(claims.get("tid"))
        && isFor(claims, connection.client())
        && isNow(claims)
        && Arrays.asList(text(claims, "scp").split(" ")).contains(SCOPE);
  }

  private boolean isFor(Map<String, Object> claims, String client) {
    return Set.of(client, Manifest.resource(gateway, client)).contains(text(claims, "aud"));
  }

  private boolean isNow(Map<String, Object> claims) {
    var now = clock.instant().getEpochSecond();
    return claims.get("exp") instanceof Number end
        && now < end.longValue() + LEEWAY.toSeconds()
        && !(claims.get("nbf") instanceof Number begin
            && now < begin.longValue() - LEEWAY.toSeconds());
  }

  private static Optional<TabPerson> person(Map<String, Object> claims) {
    var upn =
        Stream.of("preferred_username", "upn", "unique_name")
            .map(name -> text(claims, name))
            .filter(name -> !name.isEmpty())
            .findFirst();
    var id = text(claims, "oid");
    return id.isEmpty() ? Optional.empty() : upn.map(name -> new TabPerson(id, name));
  }

  private static String text(Map<String, Object> claims, String name) {
    return claims.get(name) instanceof String text ? text : "";
  }
}

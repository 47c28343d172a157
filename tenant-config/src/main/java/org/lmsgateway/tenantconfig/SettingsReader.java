package org.lmsgateway.tenantconfig;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.lmsgateway.tenantconfig.IdentitySettings.BootstrapClient;
import org.lmsgateway.tenantconfig.audit.AuditSettings;
import org.lmsgateway.tenantconfig.limit.LimitSettings;
import org.lmsgateway.tenantconfig.mail.MailSettings;
import org.lmsgateway.tenantconfig.mail.MailSettings.Login;
import org.lmsgateway.tenantconfig.mail.MailSettings.Security;
import org.lmsgateway.tenantconfig.mail.MailSettings.Server;
import org.lmsgateway.tenantconfig.metrics.MetricsSettings;
import org.lmsgateway.tenantconfig.oidc.OidcSettings;
import org.lmsgateway.tenantconfig.oidc.OidcSettings.Provider;
import org.lmsgateway.tenantconfig.oidc.OidcSettings.RoleRule;
import org.lmsgateway.tenantconfig.registration.DeletionSettings;
import org.lmsgateway.tenantconfig.support.SupportSettings;
import org.lmsgateway.tenantconfig.support.SupportSettings.Contact;

/** Reads all settings once, at the start. */
public final class SettingsReader {

  /** The shortest secret that a program may have by configuration, in characters. */
  static final int LEAST_SECRET = 16;

  private static final Set<String> ROLES = Set.of("operator", "admin", "educator");

  private static final int MASTER_KEY_BYTES = 32;

  private final SettingSource source;

  private SettingsReader(SettingSource source) {
    this.source = source;
  }

  /**
   * Reads and checks.
   *
   * @throws InvalidSettingsException if anything is wrong, with all faults
   */
  public static GatewaySettings read(Config config) {
    return read(key -> config.getOptionalValue(key, String.class));
  }

  static GatewaySettings read(Function<String, Optional<String>> values) {
    var reader = new SettingsReader(new SettingSource(values));
    var settings = reader.settings();
    if (!reader.source.faults().isEmpty()) {
      throw new InvalidSettingsException(reader.source.faults());
    }
    return settings;
  }

  private GatewaySettings settings() {
    var server = server();
    return new GatewaySettings(
        server,
        keys(),
        database(),
        identity(server),
        oidc(),
        tenant(),
        outbound(),
        launch(server),
        dynamicRegistration(),
        audit(),
        new DeletionSettings(source.duration("gateway.registration.undo", Duration.ofHours(1))),
        support(),
        mail(),
        metrics(),
        limits());
  }

  private LimitSettings limits() {
    var key = "gateway.trusted-proxies";
    var proxies = List.copyOf(source.list(key));
    proxies.stream()
        .filter(
            text ->
                !text.matches(
                    "(\\d{1,3}(\\.\\d{1,3}){3}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*)(/\\d{1,3})?"))
        .forEach(
            text -> source.fault(key, "has \"" + text + "\", must have 192.0.2.7 or 10.0.0.0/8"));
    return new LimitSettings(
        source.number("gateway.limit.launches-per-second", 1, 100_000),
        source.number("gateway.limit.refusals-per-minute", 1, 100_000),
        proxies);
  }

  private ServerSettings server() {
    var embedded = source.flag("gateway.embedded");
    var baseUrl =
        source.address("gateway.base-url", source.text("gateway.base-url").orElse("(nothing)"));
    if (!"https".equals(baseUrl.getScheme()) && !isLoopback(baseUrl)) {
      source.fault("gateway.base-url", "is " + baseUrl + ", must be https unless it is loopback");
    }
    var directory = Path.of(source.text("gateway.data-dir").orElse("data")).toAbsolutePath();
    return new ServerSettings(embedded, baseUrl, directory.normalize(), masterKey(embedded));
  }

  private Optional<Secret> masterKey(boolean embedded) {
    var key = source.secret("gateway.master-key");
    if (key.isEmpty() && !embedded) {
      source.fault("gateway.master-key", "is missing; make one with: openssl rand -base64 32");
    }
    if (key.isPresent() && !isMasterKey(key.get())) {
      source.fault("gateway.master-key", "must be 32 random bytes in Base64");
    }
    return key;
  }

  private KeySettings keys() {
    var previous = source.list("gateway.master-key.previous").stream().map(Secret::new).toList();
    if (!previous.stream().allMatch(SettingsReader::isMasterKey)) {
      source.fault("gateway.master-key.previous", "must be 32 random bytes in Base64 each");
    }
    var rotation = source.duration("gateway.keys.rotation", Duration.ofDays(7));
    // Longer than anybody may keep a key set of ours by the max-age that it is sent with.
    var ahead = source.duration("gateway.keys.publish-ahead", Duration.ofHours(1));
    if (ahead.compareTo(rotation) >= 0) {
      source.fault("gateway.keys.publish-ahead", "must be shorter than gateway.keys.rotation");
    }
    var owner = source.choice("gateway.keys.tool-key-owner", ToolKeyOwner.class);
    return new KeySettings(previous, owner, rotation, ahead);
  }

  private static boolean isMasterKey(Secret key) {
    try {
      return Base64.getDecoder().decode(key.value()).length == MASTER_KEY_BYTES;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private DatabaseSettings database() {
    var url = source.text("gateway.db.url").orElse("");
    if (!url.startsWith("jdbc:h2:") && !url.startsWith("jdbc:postgresql:")) {
      source.fault("gateway.db.url", "must begin with jdbc:h2: or jdbc:postgresql:");
    }
    return new DatabaseSettings(
        url,
        source.text("gateway.db.user").orElse(""),
        source.secret("gateway.db.password").orElse(new Secret("")));
  }

  private IdentitySettings identity(ServerSettings server) {
    var id = source.text("gateway.bootstrap.client-id");
    var secret = source.secret("gateway.bootstrap.client-secret");
    if (id.isEmpty() && secret.isEmpty()) {
      return identity(Optional.empty());
    }
    if (!server.embedded()) {
      source.fault("gateway.bootstrap.client-id", "works in the embedded run only");
    }
    if (id.isEmpty()) {
      source.fault("gateway.bootstrap.client-id", "is missing beside its secret");
    }
    if (secret.map(Secret::value).orElse("").length() < LEAST_SECRET) {
      source.fault(
          "gateway.bootstrap.client-secret", "must have at least " + LEAST_SECRET + " characters");
    }
    var client =
        new BootstrapClient(id.orElse("(nothing)"), secret.orElse(new Secret("(nothing)")));
    return identity(Optional.of(client));
  }

  private IdentitySettings identity(Optional<BootstrapClient> client) {
    return new IdentitySettings(
        source.secret("gateway.admin.password"), source.flag("gateway.accounts.enabled"), client);
  }

  private OidcSettings oidc() {
    return new OidcSettings(oidcProvider(), roleRules(), source.list("gateway.oidc.operators"));
  }

  private Optional<Provider> oidcProvider() {
    var issuer = source.text("gateway.oidc.issuer");
    var clientId = source.text("gateway.oidc.client-id");
    var secret = source.text("gateway.oidc.client-secret");
    var scopes = source.text("gateway.oidc.scopes").orElse("");
    var name = source.text("gateway.oidc.name");
    if (!List.of(scopes.split("\\s+")).contains("openid")) {
      source.fault("gateway.oidc.scopes", "must hold openid");
    }
    if (issuer.isEmpty() != clientId.isEmpty()) {
      source.fault(
          issuer.isEmpty() ? "gateway.oidc.issuer" : "gateway.oidc.client-id",
          "is missing: issuer and client ID go together");
    }
    return issuer
        .map(value -> source.address("gateway.oidc.issuer", value))
        .map(at -> new Provider(at, clientId.orElse("(nothing)"), secret, scopes, name));
  }

  private List<RoleRule> roleRules() {
    var rules = new ArrayList<RoleRule>();
    for (var entry : source.list("gateway.oidc.roles")) {
      var colon = entry.indexOf(':');
      var equals = entry.lastIndexOf('=');
      var role = entry.substring(equals + 1).strip().toLowerCase(Locale.ROOT);
      if (colon < 1 || equals < colon + 2 || !ROLES.contains(role)) {
        source.fault(
            "gateway.oidc.roles",
            "holds \"" + entry + "\", must be claim:value=role with one of " + ROLES);
      } else {
        var value = entry.substring(colon + 1, equals).strip();
        rules.add(new RoleRule(entry.substring(0, colon).strip(), value, role));
      }
    }
    return rules;
  }

  private TenantSettings tenant() {
    var authorities =
        source.list("gateway.directory.authorities").stream()
            .map(value -> source.address("gateway.directory.authorities", value))
            .toList();
    return new TenantSettings(
        source.choice("gateway.tenant.registration", TenantRegistration.class),
        upperCase("gateway.cloud.allowed"),
        upperCase("gateway.cloud.public-regions"),
        authorities);
  }

  private Set<String> upperCase(String key) {
    return source.list(key).stream()
        .map(name -> name.toUpperCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }

  private OutboundSettings outbound() {
    return new OutboundSettings(
        source.list("gateway.outbound.allow").stream()
            .map(host -> host.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet()),
        page("gateway.outbound.proxy"),
        authorities());
  }

  private Optional<Path> authorities() {
    var file = source.text("gateway.outbound.ca").map(Path::of);
    file.filter(path -> !Files.isReadable(path))
        .ifPresent(
            path ->
                source.fault(
                    "gateway.outbound.ca", "is " + path + ", must be a file that can be read"));
    return file;
  }

  private LaunchSettings launch(ServerSettings server) {
    var practice = source.flag("gateway.practice.enabled");
    if (practice && !isLoopback(server.baseUrl())) {
      source.fault(
          "gateway.practice.enabled",
          "must be false on " + server.baseUrl() + ": the practice LMS runs on loopback only");
    }
    var retention = source.duration("gateway.launch.retention", Duration.ofDays(1));
    var countRetention = source.duration("gateway.launch.count-retention", retention);
    return new LaunchSettings(retention, countRetention, frameAncestors(), practice);
  }

  /** Content Security Policy 3 §2.3.1: a scheme or a host; nothing that could end the directive. */
  private List<String> frameAncestors() {
    var key = "gateway.launch.frame-ancestors";
    var sources = source.list(key);
    sources.stream()
        .filter(text -> !text.matches("https:|https?://(\\*\\.)?[A-Za-z0-9._-]+(:(\\d+|\\*))?"))
        .forEach(
            text ->
                source.fault(
                    key,
                    "has \""
                        + text
                        + "\", must have https://lms.example, https://*.example"
                        + " or https: for all"));
    return List.copyOf(sources);
  }

  private DynamicRegistrationSettings dynamicRegistration() {
    return new DynamicRegistrationSettings(
        source.flag("gateway.registration.tenant-links"),
        issuerHosts(),
        List.copyOf(source.list("gateway.registration.contacts")),
        page("gateway.registration.policy-url"),
        page("gateway.registration.terms-url"));
  }

  private AuditSettings audit() {
    return new AuditSettings(
        source.duration("gateway.audit.retention", Duration.ofDays(1)),
        source.duration("gateway.audit.stream-delay", Duration.ofSeconds(1)));
  }

  private SupportSettings support() {
    var mail = mailAddress("gateway.support.mail");
    return new SupportSettings(
        new Contact(
            source.text("gateway.support.name"),
            mail,
            source.text("gateway.support.phone"),
            page("gateway.support.url")),
        page("gateway.support.documentation-url"),
        page("gateway.support.webhook-url"),
        List.copyOf(source.list("gateway.outbound.addresses")),
        shown());
  }

  private Optional<String> mailAddress(String key) {
    var mail = source.text(key);
    mail.filter(text -> !text.matches("[^@\\s?&<>,;]+@[^@\\s?&<>,;]+"))
        .ifPresent(text -> source.fault(key, "is \"" + text + "\", must be a mail address"));
    return mail;
  }

  private MailSettings mail() {
    var from = mailAddress("gateway.mail.from");
    var security = source.choice("gateway.mail.security", Security.class);
    var port = source.number("gateway.mail.port", 1, 65535);
    var login =
        source
            .text("gateway.mail.user")
            .map(user -> new Login(user, source.text("gateway.mail.password").orElse("")));
    var host = source.text("gateway.mail.host");
    if (host.isPresent() && from.isEmpty()) {
      source.fault("gateway.mail.from", "is missing beside gateway.mail.host");
    }
    if (host.isPresent() && security == Security.NONE && !isLoopback(host.get())) {
      source.fault("gateway.mail.security", "must be starttls or tls unless the host is loopback");
    }
    if (login.isPresent() && login.get().password().isEmpty()) {
      source.fault("gateway.mail.password", "is missing beside gateway.mail.user");
    }
    return new MailSettings(
        host.map(name -> new Server(name, port, security, login)), from.orElse(""));
  }

  private MetricsSettings metrics() {
    var token = source.text("gateway.metrics.token");
    token
        .filter(text -> text.length() < LEAST_SECRET)
        .ifPresent(
            text ->
                source.fault(
                    "gateway.metrics.token", "must have at least " + LEAST_SECRET + " characters"));
    return new MetricsSettings(token, source.number("gateway.metrics.tenants", 0, 1000));
  }

  /** An allow-list: a report goes out of the house, so a new setting is not in it by itself. */
  private Map<String, String> shown() {
    return Stream.of(
            "gateway.base-url",
            "gateway.embedded",
            "gateway.keys.tool-key-owner",
            "gateway.keys.rotation",
            "gateway.keys.publish-ahead",
            "gateway.tenant.registration",
            "gateway.cloud.allowed",
            "gateway.cloud.public-regions",
            "gateway.outbound.allow",
            "gateway.launch.retention",
            "gateway.audit.retention",
            "gateway.registration.tenant-links",
            "gateway.registration.issuer-hosts",
            "gateway.practice.enabled")
        .collect(Collectors.toMap(key -> key, key -> source.text(key).orElse("")));
  }

  private Set<String> issuerHosts() {
    var key = "gateway.registration.issuer-hosts";
    var pairs = source.list(key);
    pairs.stream()
        .filter(pair -> !pair.matches("[^=/:\\s]+=[^=/:\\s]+"))
        .forEach(
            pair ->
                source.fault(
                    key, "has \"" + pair + "\", must have issuer.example=configuration.example"));
    return pairs.stream()
        .map(pair -> pair.toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }

  private Optional<URI> page(String key) {
    return source.text(key).map(value -> source.address(key, value));
  }

  private static boolean isLoopback(URI address) {
    return isLoopback(address.getHost());
  }

  private static boolean isLoopback(String host) {
    return host.equals("localhost")
        || host.endsWith(".localhost")
        || host.matches("127(\\.\\d{1,3}){3}")
        || host.equals("[::1]");
  }
}

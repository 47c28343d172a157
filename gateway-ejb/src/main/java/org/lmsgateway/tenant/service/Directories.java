package org.lmsgateway.tenant.service;

import static org.lmsgateway.shared.json.Jsonp.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import java.io.StringReader;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.lmsgateway.outbound.FetchOutcome;
import org.lmsgateway.outbound.FetchOutcome.Failed;
import org.lmsgateway.outbound.FetchOutcome.Fetched;
import org.lmsgateway.outbound.OutboundClient;
import org.lmsgateway.outbound.OutboundFault;
import org.lmsgateway.tenant.service.DirectoryAnswer.Found;
import org.lmsgateway.tenant.service.DirectoryAnswer.NotFound;
import org.lmsgateway.tenant.service.DirectoryAnswer.Unreachable;
import org.lmsgateway.tenantconfig.TenantSettings;

/** Asks the directories for a tenant's public OpenID document (OpenID Connect Discovery 1.0 §4). */
@ApplicationScoped
public class Directories {

  private static final Pattern GUID =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", Pattern.CASE_INSENSITIVE);

  private OutboundClient client;
  private List<URI> authorities;
  private CloudRules rules;

  protected Directories() {}

  @Inject
  public Directories(OutboundClient client, TenantSettings settings) {
    this.client = client;
    this.authorities = settings.authorities();
    this.rules = new CloudRules(settings.publicRegions());
  }

  /**
   * Asks every directory, because a name can be a tenant in several clouds.
   *
   * @param tenant a GUID or a domain; nothing else is put into an address
   */
  List<DirectoryAnswer> ask(String tenant) {
    return authorities.stream().map(authority -> ask(authority, tenant)).toList();
  }

  private DirectoryAnswer ask(URI authority, String tenant) {
    var address = authority + "/" + tenant + "/v2.0/.well-known/openid-configuration";
    return answer(client.fetchJson(URI.create(address)));
  }

  private DirectoryAnswer answer(FetchOutcome outcome) {
    if (outcome instanceof Fetched fetched) {
      return read(fetched.json()) instanceof JsonObject document
          ? new Found(rules.cloud(document), guid(document))
          : new Unreachable();
    }
    var failed = (Failed) outcome;
    return failed.fault() == OutboundFault.STATUS && saysNoSuchTenant(failed)
        ? new NotFound()
        : new Unreachable();
  }

  /** Only a directory's own words say that there is no such tenant; a proxy's 404 does not. */
  private static boolean saysNoSuchTenant(Failed failed) {
    return !failed.json().isEmpty()
        && read(failed.json()) instanceof JsonObject error
        && error.get("error") instanceof JsonString code
        && (code.getString().equals("invalid_tenant") || namesTenantError(error));
  }

  /** AADSTS90002: no such tenant; AADSTS900023: no name of a tenant. */
  private static boolean namesTenantError(JsonObject error) {
    return error.get("error_codes") instanceof JsonArray codes
        && codes.stream()
            .anyMatch(
                code ->
                    code instanceof JsonNumber number
                        && (number.intValue() == 90002 || number.intValue() == 900023));
  }

  private static JsonStructure read(String json) {
    try (var reader = JSON.createReader(new StringReader(json))) {
      return reader.read();
    }
  }

  private static String guid(JsonObject document) {
    if (document.get("issuer") instanceof JsonString issuer) {
      var matcher = GUID.matcher(issuer.getString());
      return matcher.find() ? matcher.group().toLowerCase(Locale.ROOT) : null;
    }
    return null;
  }
}

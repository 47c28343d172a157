package org.lmsgateway.tenant.service;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lmsgateway.outbound.service.LoopbackServer;
import org.lmsgateway.outbound.service.TestClients;
import org.lmsgateway.tenantconfig.TenantRegistration;
import org.lmsgateway.tenantconfig.TenantSettings;

/** The worldwide, the US Government's and the Chinese directory, answering as the real ones do. */
final class StandInDirectories implements AutoCloseable {

  static final String WORLDWIDE = "/worldwide";
  static final String GOVERNMENT = "/government";
  static final String CHINA = "/china";

  private static final List<String> ALL = List.of(WORLDWIDE, GOVERNMENT, CHINA);

  private final LoopbackServer server = new LoopbackServer();

  TenantSettings settings(TenantRegistration registration) {
    return new TenantSettings(
        registration,
        Set.of("PUBLIC", "SELF_HOSTED"),
        Set.of("WW", "NA", "EU"),
        ALL.stream().map(server::address).toList());
  }

  Directories directories() {
    return new Directories(
        TestClients.allowing("localhost"), settings(TenantRegistration.APPROVAL));
  }

  /** All directories say that there is no such tenant. */
  StandInDirectories unknown(String tenant) {
    ALL.forEach(host -> answer(host, tenant, 400, error("invalid_tenant", "90002")));
    return this;
  }

  StandInDirectories knows(String host, String tenant, Map<String, String> members) {
    var document = new StringBuilder("{\"issuer\": \"https://login.example/" + guid(tenant));
    document.append("/v2.0\"");
    members.forEach(
        (name, value) ->
            document.append(", \"" + name + "\": ").append(value == null ? null : quoted(value)));
    return answer(host, tenant, 200, document.append("}").toString());
  }

  private static String quoted(String text) {
    return "\"" + text + "\"";
  }

  /** The same GUID for a name at each host. */
  static String guid(String tenant) {
    return String.format("00000000-0000-4000-8000-%012x", tenant.hashCode() & 0xffffffffL);
  }

  static Map<String, String> commercial() {
    return document("microsoftonline.com", "EU", null);
  }

  static Map<String, String> dod() {
    return document("microsoftonline.us", "USGov", "DOD");
  }

  static Map<String, String> china() {
    return document("partner.microsoftonline.cn", "AS", null);
  }

  static Map<String, String> document(String instance, String region, String subScope) {
    var members = new LinkedHashMap<String, String>();
    members.put("cloud_instance_name", instance);
    members.put("tenant_region_scope", region);
    if (subScope != null) {
      members.put("tenant_region_sub_scope", subScope);
    }
    return members;
  }

  StandInDirectories answer(String host, String tenant, int status, String body) {
    server.answer(path(host, tenant), status, body);
    return this;
  }

  static String error(String error, String code) {
    return "{\"error\": \""
        + error
        + "\", \"error_description\": \"AADSTS"
        + code
        + ": not found\", \"error_codes\": ["
        + code
        + "]}";
  }

  long requests(String host, String tenant) {
    return server.requests(path(host, tenant));
  }

  URI address(String path) {
    return server.address(path);
  }

  private static String path(String host, String tenant) {
    return host + "/" + tenant + "/v2.0/.well-known/openid-configuration";
  }

  @Override
  public void close() {
    server.close();
  }
}

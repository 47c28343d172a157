package org.lmsgateway.test;

import com.sun.net.httpserver.HttpExchange;
import jakarta.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Stands in for the directories of the three sign-in clouds, which tell in public OpenID documents
 * what cloud a tenant is in. The end of a tenant's name decides what it is: {@code x.gcc.test} is a
 * tenant in GCC.
 */
public final class TestDirectory {

  private static final String WORLDWIDE = "/directory/worldwide";
  private static final String GOVERNMENT = "/directory/government";
  private static final String CHINA = "/directory/china";
  private static final String METADATA = "/v2.0/.well-known/openid-configuration";

  /** Each kind of tenant, with the documents that the directories have of it. */
  private static final Map<String, List<Document>> KINDS =
      Map.of(
          "public", List.of(new Document(WORLDWIDE, "microsoftonline.com", "EU", null)),
          // Not a sign-in cloud of its own.
          "gcc", List.of(new Document(WORLDWIDE, "microsoftonline.com", "NA", "GCC")),
          // The worldwide host answers for tenants of the government clouds, too.
          "gcc-high",
              List.of(
                  new Document(WORLDWIDE, "microsoftonline.us", "USGov", "DODCON"),
                  new Document(GOVERNMENT, "microsoftonline.us", "USGov", "DODCON")),
          "dod", List.of(new Document(GOVERNMENT, "microsoftonline.us", "USGov", "DOD")),
          "china", List.of(new Document(CHINA, "partner.microsoftonline.cn", "AS", null)),
          "strange", List.of(new Document(WORLDWIDE, "microsoftonline.com", "MOON", null)),
          "two-clouds",
              List.of(
                  new Document(WORLDWIDE, "microsoftonline.com", "AS", null),
                  new Document(CHINA, "partner.microsoftonline.cn", "AS", null)));

  private static final Map<String, String> NAMELESS = new ConcurrentHashMap<>();

  private static final CountDownLatch NEVER = new CountDownLatch(1);

  static {
    for (var host : List.of(WORLDWIDE, GOVERNMENT, CHINA)) {
      TestServer.serve(host + "/", exchange -> answer(exchange, host));
    }
  }

  private TestDirectory() {}

  /** The base addresses, as the gateway is told them. */
  public static String authorities() {
    return Stream.of(WORLDWIDE, GOVERNMENT, CHINA)
        .map(host -> TestServer.at(host).toString())
        .collect(Collectors.joining(","));
  }

  /**
   * A name that no tenant had before.
   *
   * @param kind such as {@code public} or {@code gcc}; {@code slow} gets no answer from the first
   *     of the directories, {@code broken} nonsense from all; any other is unknown to them
   */
  public static String newTenant(String kind) {
    return "school-" + UUID.randomUUID().toString().substring(0, 8) + "." + kind + ".test";
  }

  /** The GUID of a directory that nobody had before; its kind as for {@link #newTenant}. */
  public static String newDirectory(String kind) {
    var guid = UUID.randomUUID().toString();
    NAMELESS.put(guid, kind);
    return guid;
  }

  /** The GUID that the directory has given that tenant. */
  public static String guid(String tenant) {
    return NAMELESS.containsKey(tenant) ? tenant : nameBased(tenant);
  }

  private static String nameBased(String tenant) {
    return UUID.nameUUIDFromBytes(tenant.getBytes(StandardCharsets.UTF_8)).toString();
  }

  private static void answer(HttpExchange exchange, String host) throws IOException {
    var path = exchange.getRequestURI().getPath();
    var tenant = path.substring(host.length() + 1).replace(METADATA, "");
    var labels = tenant.split("\\.");
    var kind = labels.length > 1 ? labels[1] : NAMELESS.getOrDefault(tenant, "");
    if (kind.equals("slow") && host.equals(WORLDWIDE)) {
      waitForEver();
    } else if (kind.equals("broken")) {
      TestServer.answer(exchange, 502, "text/html", "<h1>Bad gateway</h1>");
    } else {
      answer(exchange, host, tenant, kind);
    }
  }

  private static void answer(HttpExchange exchange, String host, String tenant, String kind)
      throws IOException {
    var found =
        KINDS.getOrDefault(kind, List.of()).stream()
            .filter(document -> document.host.equals(host))
            .findAny();
    if (found.isPresent()) {
      TestServer.answer(exchange, 200, "application/json", found.get().text(guid(tenant)));
    } else {
      TestServer.answer(exchange, 400, "application/json", unknown(tenant));
    }
  }

  private static String unknown(String tenant) {
    return Json.createObjectBuilder()
        .add("error", "invalid_tenant")
        .add("error_description", "AADSTS90002: Tenant '" + tenant + "' not found.")
        .add("error_codes", Json.createArrayBuilder().add(90002))
        .build()
        .toString();
  }

  private static void waitForEver() {
    try {
      NEVER.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** What a directory has of a tenant; members that an ordinary tenant lacks are null. */
  private record Document(String host, String instance, String region, String subScope) {

    String text(String guid) {
      Map<String, Object> members = new HashMap<>();
      members.put("issuer", "https://login." + instance + "/" + guid + "/v2.0");
      members.put("cloud_instance_name", instance);
      members.put("tenant_region_scope", region);
      if (subScope != null) {
        members.put("tenant_region_sub_scope", subScope);
      }
      return Json.createObjectBuilder(members).build().toString();
    }
  }
}

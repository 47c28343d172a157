package org.lmsgateway.tenant.service;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.Locale;
import java.util.Set;
import org.lmsgateway.tenant.Cloud;

/**
 * Tells a cloud by what a directory's OpenID document says of its tenant, whichever host answered:
 * the worldwide host answers for tenants of the US Government clouds too. What fits no rule is
 * unknown and never public.
 */
record CloudRules(Set<String> publicRegions) {

  Cloud cloud(JsonObject document) {
    var instance = text(document, "cloud_instance_name").toLowerCase(Locale.ROOT);
    var region = text(document, "tenant_region_scope").toUpperCase(Locale.ROOT);
    var subScope = text(document, "tenant_region_sub_scope").toUpperCase(Locale.ROOT);
    return switch (instance) {
      case "microsoftonline.com" -> worldwide(region, subScope);
      case "microsoftonline.us" -> government(region, subScope);
      case "partner.microsoftonline.cn" ->
          subScope.isEmpty() && !region.isEmpty() ? Cloud.CHINA : Cloud.UNKNOWN;
      default -> Cloud.UNKNOWN;
    };
  }

  private Cloud worldwide(String region, String subScope) {
    if (subScope.isEmpty()) {
      return publicRegions.contains(region) ? Cloud.PUBLIC : Cloud.UNKNOWN;
    }
    return subScope.equals("GCC") ? Cloud.GCC : government(region, subScope);
  }

  private static Cloud government(String region, String subScope) {
    if (subScope.equals("DODCON")) {
      return Cloud.GCC_HIGH;
    }
    // DoD was once told by the region alone.
    return subScope.equals("DOD") || region.equals("DOD") ? Cloud.DOD : Cloud.UNKNOWN;
  }

  private static String text(JsonObject document, String member) {
    return document.get(member) instanceof JsonString value ? value.getString() : "";
  }
}

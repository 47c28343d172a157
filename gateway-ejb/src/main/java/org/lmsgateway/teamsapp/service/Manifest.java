package org.lmsgateway.teamsapp.service;

import static org.lmsgateway.shared.json.Jsonp.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.lmsgateway.shared.GatewayAddress;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.teamsapp.TeamsAppText;
import org.lmsgateway.teamsapp.feed.FeedKind;

/**
 * The manifest of the app for a tenant, by the schema 1.17
 * (https://developer.microsoft.com/json-schemas/teams/v1.17/MicrosoftTeams.schema.json).
 *
 * @param client the application in the tenant's directory, by which people sign in to the tab
 */
public record Manifest(GatewayAddress gateway, TenantId tenant, String client) {

  static final String COLOR = "color.png";
  static final String OUTLINE = "outline.png";
  static final String FRENCH = "fr.json";

  private static final String SCHEMAS = "https://developer.microsoft.com/json-schemas/teams/v1.17/";

  /** Teams takes another manifest only with a higher one. */
  private static final String VERSION = "1.1.0";

  private static final String ACCENT = "#0B6670";

  /** The same whenever it is asked for: the catalogue knows the app by it. */
  public String id() {
    var name = "app in Teams of " + tenant + " at " + gateway;
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
  }

  JsonObject json() {
    var texts = TeamsAppText.in(Locale.ENGLISH);
    return JSON.createObjectBuilder()
        .add("$schema", SCHEMAS + "MicrosoftTeams.schema.json")
        .add("manifestVersion", "1.17")
        .add("version", VERSION)
        .add("id", id())
        .add("developer", developer())
        .add("name", pair("short", texts.name(), "full", texts.fullName()))
        .add("description", description(texts))
        .add("icons", pair("color", COLOR, "outline", OUTLINE))
        .add("accentColor", ACCENT)
        .add("localizationInfo", languages())
        .add("configurableTabs", list().add(tab()))
        .add("staticTabs", list().add(myCourses(texts)))
        .add("activities", activities(texts))
        .add("permissions", list().add("identity"))
        .add("validDomains", list().add(host()))
        .add("webApplicationInfo", pair("id", client, "resource", resource()))
        .build();
  }

  /** The French texts, as the schema of translations wants them. */
  JsonObject french() {
    var texts = TeamsAppText.in(Locale.FRENCH);
    var json =
        JSON.createObjectBuilder()
            .add("$schema", SCHEMAS + "MicrosoftTeams.Localization.schema.json")
            .add("name.short", texts.name())
            .add("name.full", texts.fullName())
            .add("description.short", texts.description())
            .add("description.full", texts.fullDescription())
            .add("staticTabs[0].name", texts.myCourses());
    for (var kind : FeedKind.values()) {
      var place = "activities.activityTypes[" + kind.ordinal() + "].";
      var text = texts.activities().get(kind);
      json.add(place + "description", text.description())
          .add(place + "templateText", text.template());
    }
    return json.build();
  }

  /** In the order of the kinds, by which the translation finds them. */
  private static JsonObjectBuilder activities(TeamsAppText texts) {
    var types = list();
    for (var kind : FeedKind.values()) {
      var text = texts.activities().get(kind);
      types.add(
          JSON.createObjectBuilder()
              .add("type", kind.activity())
              .add("description", text.description())
              .add("templateText", text.template()));
    }
    return JSON.createObjectBuilder().add("activityTypes", types);
  }

  private JsonObjectBuilder developer() {
    return JSON.createObjectBuilder()
        .add("name", "LMS Gateway")
        .add("websiteUrl", gateway.toString())
        .add("privacyUrl", gateway.of("/help").toString())
        .add("termsOfUseUrl", gateway.of("/help").toString());
  }

  private static JsonObjectBuilder description(TeamsAppText texts) {
    return pair("short", texts.description(), "full", texts.fullDescription());
  }

  private static JsonObjectBuilder languages() {
    return JSON.createObjectBuilder()
        .add("defaultLanguageTag", "en")
        .add("additionalLanguages", list().add(pair("languageTag", "fr", "file", FRENCH)));
  }

  private JsonObjectBuilder tab() {
    var setup = gateway.of("/teams/tab/setup?tenant=" + tenant).toString();
    return JSON.createObjectBuilder()
        .add("configurationUrl", setup)
        .add("canUpdateConfiguration", false)
        .add("scopes", list().add("team"));
  }

  /** Everybody's own, outside of teams. */
  private JsonObjectBuilder myCourses(TeamsAppText texts) {
    var address = gateway.of("/teams/tab/mine?tenant=" + tenant).toString();
    return JSON.createObjectBuilder()
        .add("entityId", "my-courses")
        .add("name", texts.myCourses())
        .add("contentUrl", address)
        .add("websiteUrl", address)
        .add("scopes", list().add("personal"));
  }

  private String host() {
    return gateway.base().getAuthority();
  }

  /** What Teams asks the directory for a token for; the application exposes it as its API. */
  String resource() {
    return resource(gateway, client);
  }

  static String resource(GatewayAddress gateway, String client) {
    return "api://" + gateway.base().getAuthority() + "/" + client;
  }

  private static JsonArrayBuilder list() {
    return JSON.createArrayBuilder();
  }

  private static JsonObjectBuilder pair(String one, String first, String other, String second) {
    return JSON.createObjectBuilder().add(one, first).add(other, second);
  }
}

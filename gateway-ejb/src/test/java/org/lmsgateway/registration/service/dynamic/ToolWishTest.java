package org.lmsgateway.registration.service.dynamic;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lmsgateway.app.AppSettings;
import org.lmsgateway.app.ClaimsReleased;
import org.lmsgateway.app.LtiService;
import org.lmsgateway.app.MessageType;

/** What the gateway posts to an LMS (LTI Dynamic Registration 1.0 §3.5.2). */
class ToolWishTest {

  private static final String TOOL = "https://purl.imsglobal.org/spec/lti-tool-configuration";
  private static final String PLATFORM =
      "https://purl.imsglobal.org/spec/lti-platform-configuration";

  private final DynamicScene scene = new DynamicScene();

  @AfterEach
  void close() {
    scene.close();
  }

  private JsonObject wish() {
    scene.register(scene.invite());
    return scene.lms.wish();
  }

  private JsonObject tool() {
    return wish().getJsonObject(TOOL);
  }

  private List<JsonObject> messages() {
    return tool().getJsonArray("messages").getValuesAs(JsonObject.class);
  }

  private void give(ClaimsReleased claims, Set<LtiService> services, MessageType... messages) {
    var app = scene.apps.find(DynamicScene.APP).orElseThrow();
    app.change(
        app.name(), app.url(), new AppSettings(true, Set.of(messages), services, claims, Set.of()));
  }

  private void canDo(Map<String, Object> abilities) {
    scene.lms.description.put(PLATFORM, abilities);
  }

  private static List<String> texts(JsonArray array) {
    return array.getValuesAs(JsonString::getString);
  }

  @Test
  void saysAllThatMoodleDemands() {
    var wish = wish();

    assertThat(wish.getString("application_type")).isEqualTo("web");
    assertThat(texts(wish.getJsonArray("response_types"))).containsExactly("id_token");
    assertThat(texts(wish.getJsonArray("grant_types")))
        .containsExactlyInAnyOrder("implicit", "client_credentials");
    assertThat(texts(wish.getJsonArray("redirect_uris")))
        .containsExactly("https://gateway.example:8443/lti/launch");
    assertThat(wish.getString("initiate_login_uri"))
        .startsWith("https://gateway.example:8443/lti/login/");
    assertThat(wish.getString("token_endpoint_auth_method")).isEqualTo("private_key_jwt");
    assertThat(wish.getJsonObject(TOOL).getString("domain")).isEqualTo("gateway.example:8443");
    assertThat(wish.getJsonObject(TOOL).getString("target_link_uri"))
        .isEqualTo("https://gateway.example:8443/lti/apps/stars");
  }

  @Test
  void saysWhoRunsTheGateway() {
    var wish = wish();

    assertThat(texts(wish.getJsonArray("contacts"))).containsExactly("it@school.example");
    assertThat(wish.getString("policy_uri")).isEqualTo("https://school.example/privacy");
    assertThat(wish).doesNotContainKey("tos_uri");
    assertThat(wish.getString("client_uri")).isEqualTo("https://gateway.example:8443");
    assertThat(wish.getString("logo_uri")).startsWith("https://gateway.example:8443/");
  }

  /** RFC 7591 §2.2: the tag of the language follows a number sign. */
  @Test
  void hasItsNamesInEachLanguage() {
    give(ClaimsReleased.EMAIL, Set.of(), MessageType.RESOURCE_LINK, MessageType.DEEP_LINKING);

    var wish = wish();

    assertThat(wish.getString("client_name")).isEqualTo("Stars");
    assertThat(wish.getString("client_name#fr")).isEqualTo("Stars");
    assertThat(wish.getJsonObject(TOOL).getString("description")).isEqualTo("Opens apps.");
    assertThat(wish.getJsonObject(TOOL).getString("description#fr")).isEqualTo("Ouvre.");
    var choose = wish.getJsonObject(TOOL).getJsonArray("messages").getJsonObject(1);
    assertThat(choose.getString("label")).isEqualTo("Choose from Stars");
    assertThat(choose.getString("label#fr")).isEqualTo("Choisir de Stars");
  }

  @Test
  void hasOneMessageForEachThatAnAppTakes() {
    give(ClaimsReleased.EMAIL, Set.of(), MessageType.DEEP_LINKING);

    var messages = messages();

    assertThat(messages)
        .extracting(message -> message.getString("type"))
        .containsExactly("LtiResourceLinkRequest", "LtiDeepLinkingRequest");
    assertThat(messages)
        .allSatisfy(
            message -> {
              assertThat(message.getString("target_link_uri")).endsWith("/lti/apps/stars");
              assertThat(message.getString("icon_uri")).isNotBlank();
            });
    assertThat(texts(messages.get(1).getJsonArray("placements")))
        .containsExactly("ContentArea", "RichTextEditor");
    assertThat(texts(messages.get(1).getJsonArray("roles")))
        .contains("http://purl.imsglobal.org/vocab/lis/v2/membership#Instructor");
    assertThat(messages.get(0)).doesNotContainKey("placements");
  }

  /** Objects by specification; strings in Moodle. */
  @Test
  void leavesOutMessagesAndPlacementsThatTheLmsDoesNotHave() {
    give(ClaimsReleased.EMAIL, Set.of(), MessageType.values());
    canDo(
        Map.of(
            "product_family_code",
            "moodle",
            "messages_supported",
            List.of(
                "LtiResourceLinkRequest",
                Map.of("type", "LtiDeepLinkingRequest", "placements", List.of("ContentArea")))));

    var messages = messages();

    assertThat(messages)
        .extracting(message -> message.getString("type"))
        .containsExactly("LtiResourceLinkRequest", "LtiDeepLinkingRequest");
    assertThat(texts(messages.get(1).getJsonArray("placements"))).containsExactly("ContentArea");
  }

  @Test
  void asksForTheScopesOfTheServicesThatTheLmsHas() {
    give(ClaimsReleased.EMAIL, Set.of(LtiService.ROSTER, LtiService.GRADES), MessageType.values());
    scene.lms.description.put(
        "scopes_supported",
        List.of(
            "https://purl.imsglobal.org/spec/lti-ags/scope/score",
            "https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly"));

    assertThat(wish().getString("scope").split(" "))
        .containsExactly(
            "https://purl.imsglobal.org/spec/lti-ags/scope/score",
            "https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly");
  }

  @Test
  void asksForNoScopeIfNoAppUsesAService() {
    assertThat(wish().getString("scope")).isEmpty();
  }

  @Test
  void asksForNoNamesIfNoAppLearnsThem() {
    give(ClaimsReleased.NONE, Set.of(), MessageType.RESOURCE_LINK);

    assertThat(texts(tool().getJsonArray("claims"))).containsExactly("iss", "sub");
  }

  @Test
  void asksForHistoriesIfTheLmsHasThem() {
    canDo(Map.of("variables", List.of("Context.id.history", "User.id")));

    assertThat(tool().getJsonObject("custom_parameters").toString())
        .isEqualTo("{\"context_id_history\":\"$Context.id.history\"}");
  }

  @Test
  void tellsCanvasWhatOnlyCanvasAsks() {
    give(ClaimsReleased.NAME, Set.of(), MessageType.RESOURCE_LINK, MessageType.DEEP_LINKING);
    scene.lms.family("canvas");

    var tool = tool();

    assertThat(tool.getString("https://canvas.instructure.com/lti/privacy_level"))
        .isEqualTo("name_only");
    var launch = tool.getJsonArray("messages").getJsonObject(0);
    assertThat(texts(launch.getJsonArray("placements"))).containsExactly("course_navigation");
    assertThat(
            launch.getBoolean(
                "https://canvas.instructure.com/lti/course_navigation/default_enabled"))
        .isFalse();
  }

  /** A developer key has each placement once; an app without a choice of content is linked to. */
  @Test
  void givesEachOfCanvasPlacementsToOneMessage() {
    scene.addApp("moons", "Moons");
    scene.lms.family("canvas");
    scene.register(scene.invite("CONFIRM", "stars", "moons"));

    var messages = scene.lms.wish().getJsonObject(TOOL).getJsonArray("messages");

    assertThat(texts(messages.getJsonObject(0).getJsonArray("placements")))
        .containsExactly("course_navigation", "link_selection");
    assertThat(messages.getJsonObject(1)).doesNotContainKey("placements");
  }

  @Test
  void aToolForSeveralAppsIsCalledAfterTheGateway() {
    scene.addApp("moons", "Moons");
    scene.register(scene.invite("CONFIRM", "stars", "moons"));

    assertThat(scene.lms.wish().getString("client_name")).isEqualTo("Gateway");
    assertThat(scene.lms.wish().getString("client_name#fr")).isEqualTo("Passerelle");
  }
}

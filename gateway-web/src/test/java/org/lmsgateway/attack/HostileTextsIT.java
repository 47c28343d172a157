package org.lmsgateway.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lmsgateway.test.Browser;
import org.lmsgateway.test.Gateway;
import org.lmsgateway.test.Portal;
import org.lmsgateway.test.TestSchool;
import org.lmsgateway.test.Visitor;
import org.openqa.selenium.Cookie;

/** HTML in all that an LMS, or somebody in its place, can have us show: it stays text. */
@ExtendWith(Browser.Extension.class)
class HostileTextsIT {

  private static TestSchool inspected;

  private final AttackScene scene = new AttackScene();
  private Gateway gateway;

  @BeforeEach
  void open() {
    gateway = scene.gateway();
    synchronized (HostileTextsIT.class) {
      if (inspected == null) {
        inspected = scene.ownSchool().useInspector();
      }
    }
  }

  @Test
  void inspectorShowsEveryClaimAsText(Browser browser) {
    var accepted = scene.launch(inspected, HostileTextsIT::hostileClaims);
    assertThat(accepted.status()).as(accepted.toString()).isEqualTo(303);

    browser.open(accepted.location());

    browser.see("raw");
    Hostile.assertHarmless(
        browser,
        "name",
        "email",
        "given",
        "role",
        "course",
        "label",
        "link",
        "custom-name",
        "custom-value",
        "platform",
        "locale",
        "unknown-name",
        "unknown-value");
  }

  private static void hostileClaims(TokenDraft draft) {
    draft.claim("name", Hostile.text("name"));
    draft.claim("given_name", Hostile.text("given"));
    draft.claim("email", Hostile.text("email"));
    draft.claim("picture", Hostile.address());
    draft.claim("locale", Hostile.text("locale"));
    draft.claim("sub", "sub'\"><img class=hostile src=x onerror=\"window.hacked=1\">");
    draft.claim(Hostile.text("unknown-name"), Hostile.text("unknown-value"));
    draft.lti("roles", List.of(Hostile.text("role")));
    draft.lti(
        "context",
        Map.of("id", "c", "title", Hostile.text("course"), "label", Hostile.text("label")));
    draft.lti("resource_link", Map.of("id", "l", "title", Hostile.text("link")));
    draft.lti("custom", Map.of(Hostile.text("custom-name"), Hostile.text("custom-value")));
    draft.lti("tool_platform", Map.of("name", Hostile.text("platform"), "url", Hostile.address()));
    draft.lti("launch_presentation", Map.of("return_url", Hostile.address()));
  }

  static List<Arguments> refusals() {
    return List.of(
        refusal("KEY_ID_UNKNOWN", draft -> draft.header("kid", Hostile.text("kid"))),
        refusal("ALGORITHM_NOT_ALLOWED", draft -> draft.header("alg", Hostile.text("alg"))),
        refusal("ISSUER_MISMATCH", draft -> draft.claim("iss", Hostile.text("iss"))),
        refusal(
            "MESSAGE_TYPE_NOT_SUPPORTED", draft -> draft.lti("message_type", Hostile.text("type"))),
        refusal("VERSION_NOT_SUPPORTED", draft -> draft.lti("version", Hostile.text("version"))),
        refusal(
            "DEPLOYMENT_OTHER_THAN_LOGIN",
            draft -> draft.lti("deployment_id", Hostile.text("").substring(0, 200))),
        refusal(
            "TARGET_LINK_MISMATCH", draft -> draft.lti("target_link_uri", Hostile.text("target"))));
  }

  private static Arguments refusal(String reason, Consumer<TokenDraft> change) {
    return Arguments.of(reason, change);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refusals")
  void refusalShowsItsDetailAsText(String reason, Consumer<TokenDraft> change, Browser browser) {
    bring(browser, change);

    assertThat(textContent(browser, "code")).isEqualTo(reason);
    Hostile.assertHarmless(browser);
  }

  @Test
  void logOfLaunchesShowsDetailsAsText(Browser browser) {
    var last = "";
    for (var refusal : refusals()) {
      @SuppressWarnings("unchecked")
      var change = (Consumer<TokenDraft>) refusal.get()[1];
      last = scene.launch(change).text("reference");
    }

    Portal.signIn(browser, gateway).open("launches");

    assertThat(browser.textOf("list")).contains(last);
    Hostile.assertHarmless(browser, "iss", "target", "type");
  }

  @Test
  void loginOfAnUnknownLmsShowsItsNamesAsText(Browser browser) {
    Map<String, String> initiation = new HashMap<>(scene.lms().loginInitiation());
    initiation.put("iss", Hostile.text("iss"));
    initiation.put("client_id", Hostile.text("client"));

    browser.open(gateway.at("/lti/login?" + Visitor.encode(initiation)));

    assertThat(textContent(browser, "code")).isEqualTo("REGISTRATION_NOT_FOUND");
    Hostile.assertHarmless(browser, "iss", "client");
  }

  @Test
  void loginForAnUnknownAppShowsItsAddressAsText(Browser browser) {
    Map<String, String> initiation = new HashMap<>(scene.lms().loginInitiation());
    initiation.put("target_link_uri", Hostile.text("target"));

    browser.open(gateway.at("/lti/login?" + Visitor.encode(initiation)));

    assertThat(textContent(browser, "code")).isEqualTo("LOGIN_TARGET_UNKNOWN");
    Hostile.assertHarmless(browser, "target");
  }

  /** Lets the browser post an answer to a launch that an HTTP client began, with its cookie. */
  private void bring(Browser browser, Consumer<TokenDraft> change) {
    var request = scene.school().begin(scene.visitor);
    var token = AttackScene.token(scene.school(), request, change);
    browser.open(scene.callbackAddress());
    scene
        .visitor
        .cookies()
        .forEach(
            (name, value) ->
                browser
                    .driver()
                    .manage()
                    .addCookie(
                        new Cookie.Builder(name, value)
                            .path("/")
                            .isSecure(true)
                            .sameSite("None")
                            .build()));
    browser
        .driver()
        .executeScript(
            "const form = document.createElement('form');"
                + "form.method = 'post'; form.action = arguments[0];"
                + "for (const [name, value] of Object.entries(arguments[1])) {"
                + "  const field = document.createElement('input');"
                + "  field.name = name; field.value = value; form.append(field);"
                + "}"
                + "document.body.append(form); form.submit();",
            scene.callbackAddress().toString(),
            TestSchool.callback(request, token));
    browser.await(any -> textContent(browser, "reference"));
  }

  /** Also of what is folded away. */
  private static String textContent(Browser browser, String id) {
    return browser.await(
        any ->
            (String)
                browser
                    .driver()
                    .executeScript(
                        "return document.getElementById(arguments[0])?.textContent", id));
  }
}

package org.lmsgateway.attack;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.util.Base64URL;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.lmsgateway.test.Answer;
import org.lmsgateway.test.Api;
import org.lmsgateway.test.TestSchool;
import org.lmsgateway.test.Visitor;

/** The callback's form, its state and the browser that brings it: login CSRF and mix-ups. */
final class StateAttacks {

  private static final String MISSING = "STATE_MISSING";
  private static final String FOREIGN = "STATE_FOREIGN";
  private static final String TWICE = "CALLBACK_PARAMETER_MALFORMED";
  private static final String NO_COOKIE = "BROWSER_COOKIE_MISSING";
  private static final String OTHER_COOKIE = "BROWSER_COOKIE_MISMATCH";

  private StateAttacks() {}

  static List<Attack> all() {
    return List.of(
        form("state-missing", "no state", MISSING, form -> form.remove("state")),
        form("state-empty", "the state is empty", MISSING, form -> form.put("state", "")),
        form("token-missing", "no token", "TOKEN_MISSING", form -> form.remove("id_token")),
        form("token-empty", "the token is empty", "TOKEN_MISSING", f -> f.put("id_token", "")),
        again("state-twice", "the state comes twice", TWICE, "state=x"),
        again("token-twice", "the token comes twice", TWICE, "id_token=x"),
        again("error-twice", "an error comes twice, with a sound token", TWICE, "error=a&error=b"),
        again("error-and-token", "an error comes with a sound token", "PLATFORM_ERROR", "error=x"),
        again(
            "error-html",
            "the error is HTML",
            "PLATFORM_ERROR",
            "error=%3Cscript%3Ealert(1)%3C/script%3E"),
        new Attack(
            "state-in-address",
            "the state comes in the address instead of the form",
            MISSING,
            StateAttacks::stateInAddress),
        state("state-garbage", "the state is a word", state -> "state"),
        state("state-html", "the state is HTML", state -> "<script>alert(1)</script>"),
        state(
            "state-cut",
            "the state lacks its seal",
            state -> part(state, 0) + "." + part(state, 1)),
        state(
            "state-unsealed",
            "the state's seal is empty",
            s -> part(s, 0) + "." + part(s, 1) + "."),
        state("state-none", "the state is not sealed (alg none)", StateAttacks::unsealed),
        state("state-own-seal", "the state is sealed by the attacker", StateAttacks::ownSeal),
        state("state-changed", "another registration in a sealed state", StateAttacks::changed),
        state("state-large", "a state of 60 000 letters", state -> state + "A".repeat(60_000)),
        form(
            "state-is-token",
            "the token as the state",
            FOREIGN,
            f -> f.put("state", f.get("id_token"))),
        new Attack(
            "state-is-access-token",
            "an access token of the gateway as the state",
            FOREIGN,
            scene -> scene.callback(form -> form.put("state", accessToken(scene)))),
        browser(
            "login-csrf",
            "an attacker's own launch, brought by a browser that began none",
            NO_COOKIE,
            visitor -> new Visitor()),
        new Attack(
            "login-csrf-busy",
            "an attacker's own launch, brought by a browser that began another",
            NO_COOKIE,
            StateAttacks::csrfOnBusyBrowser),
        browser(
            "cookie-other-value",
            "the cookie has another value",
            OTHER_COOKIE,
            visitor -> cookies(visitor, (value) -> "A" + value.substring(1))),
        browser(
            "cookie-renamed",
            "the cookie's value under another name",
            NO_COOKIE,
            StateAttacks::renamed),
        new Attack(
            "cookie-hash",
            "the cookie's hash, which the state shows, in place of its value",
            OTHER_COOKIE,
            StateAttacks::hashAsCookie),
        new Attack(
            "cookie-other-launch",
            "the value of another launch's cookie under this one's name",
            OTHER_COOKIE,
            StateAttacks::cookieOfOtherLaunch));
  }

  private static Attack form(
      String name, String deed, String reason, Consumer<Map<String, String>> c) {
    return new Attack(name, deed, reason, scene -> scene.callback(c));
  }

  private static Attack state(String name, String deed, UnaryOperator<String> change) {
    return form(name, deed, FOREIGN, form -> form.put("state", change.apply(form.get("state"))));
  }

  /** A sound form with more behind it. */
  private static Attack again(String name, String deed, String reason, String more) {
    return new Attack(
        name,
        deed,
        reason,
        scene -> {
          var request = scene.school().begin(scene.visitor);
          var form = TestSchool.callback(request, AttackScene.soundToken(scene.school(), request));
          return scene.visitor.post(scene.callbackAddress(), Visitor.encode(form) + "&" + more);
        });
  }

  private static Attack browser(
      String name, String deed, String reason, Function<Visitor, Visitor> change) {
    return new Attack(
        name,
        deed,
        reason,
        scene -> {
          var request = scene.school().begin(scene.visitor);
          return scene
              .school()
              .finish(
                  change.apply(scene.visitor),
                  request,
                  AttackScene.soundToken(scene.school(), request));
        });
  }

  private static Answer stateInAddress(AttackScene scene) {
    var request = scene.school().begin(scene.visitor);
    var address =
        scene.callbackAddress() + "?" + Visitor.encode(Map.of("state", request.get("state")));
    return scene.visitor.post(
        URI.create(address), Map.of("id_token", AttackScene.soundToken(scene.school(), request)));
  }

  private static String part(String token, int number) {
    return token.split("\\.")[number];
  }

  private static String unsealed(String state) {
    return Base64URL.encode("{\"alg\":\"none\",\"typ\":\"state+jwt\"}")
        + "."
        + part(state, 1)
        + ".";
  }

  private static String ownSeal(String state) {
    var input = part(state, 0) + "." + part(state, 1);
    var seal =
        Signer.hmac("HmacSHA256", "secret".getBytes(StandardCharsets.US_ASCII))
            .sign(input.getBytes(StandardCharsets.US_ASCII));
    return input + "." + Base64URL.encode(seal);
  }

  private static String changed(String state) {
    var content = new Base64URL(part(state, 1)).decodeToString();
    var other = content.replaceFirst("\"reg\":\"[^\"]*\"", "\"reg\":\"another\"");
    assertThat(other).isNotEqualTo(content);
    return part(state, 0) + "." + Base64URL.encode(other) + "." + part(state, 2);
  }

  private static String accessToken(AttackScene scene) {
    var gateway = scene.gateway();
    return Api.token(
            gateway,
            gateway.clientId(),
            gateway.clientSecret(),
            Map.of("grant_type", "client_credentials"))
        .json()
        .getString("access_token");
  }

  private static Answer csrfOnBusyBrowser(AttackScene scene) {
    var request = scene.school().begin(new Visitor());
    scene.school().begin(scene.visitor);
    return scene
        .school()
        .finish(scene.visitor, request, AttackScene.soundToken(scene.school(), request));
  }

  private static Visitor cookies(Visitor visitor, UnaryOperator<String> change) {
    visitor.cookies().replaceAll((name, value) -> change.apply(value));
    return visitor;
  }

  private static Visitor renamed(Visitor visitor) {
    var all = Map.copyOf(visitor.cookies());
    visitor.cookies().clear();
    all.forEach((name, value) -> visitor.cookies().put(name + "x", value));
    return visitor;
  }

  private static Answer hashAsCookie(AttackScene scene) {
    var request = scene.school().begin(scene.visitor);
    var content = new Base64URL(part(request.get("state"), 1)).decodeToString();
    var hash = content.replaceFirst(".*\"bind\":\"([^\"]*)\".*", "$1");
    cookies(scene.visitor, value -> hash);
    return scene
        .school()
        .finish(scene.visitor, request, AttackScene.soundToken(scene.school(), request));
  }

  private static Answer cookieOfOtherLaunch(AttackScene scene) {
    var other = new Visitor();
    scene.school().begin(other);
    var value = other.cookies().values().iterator().next();
    var request = scene.school().begin(scene.visitor);
    cookies(scene.visitor, own -> value);
    return scene
        .school()
        .finish(scene.visitor, request, AttackScene.soundToken(scene.school(), request));
  }
}

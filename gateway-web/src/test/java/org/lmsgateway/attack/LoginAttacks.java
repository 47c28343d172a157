package org.lmsgateway.attack;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.lmsgateway.test.Answer;
import org.lmsgateway.test.Visitor;

/** Logins that nobody's LMS begins: open redirects, header injection, other people's names. */
final class LoginAttacks {

  private static final String TARGET = "LOGIN_TARGET_UNKNOWN";
  private static final String MALFORMED = "LOGIN_PARAMETER_MALFORMED";
  private static final String MISSING = "LOGIN_PARAMETER_MISSING";
  private static final String NOT_FOUND = "REGISTRATION_NOT_FOUND";
  private static final String OTHER = "LOGIN_OF_OTHER_REGISTRATION";

  private LoginAttacks() {}

  static List<Attack> all() {
    return List.of(
        target("target-site", "another site", own -> "https://evil.example/"),
        target(
            "target-path", "another site, with our path", own -> "https://evil.example/lti/apps/x"),
        target(
            "target-host-tail", "our host as the beginning of another's", LoginAttacks::hostTail),
        target("target-user", "our host as the user of another", LoginAttacks::asUser),
        target("target-scheme-relative", "an address without scheme", own -> "//evil.example/"),
        target("target-relative", "a path of ours", own -> "/lti/apps/launch-inspector"),
        target("target-scripted", "a script", own -> "javascript:alert(document.domain)"),
        target("target-data", "a data address", own -> "data:text/html,hello"),
        target("target-backslash", "a backslash for a slash", own -> own.replace("/lti", "\\lti")),
        target(
            "target-above",
            "a path that climbs out",
            own -> own.replaceFirst("[^/]+$", "../../portal")),
        target("target-no-app", "no app in the path", own -> own.replaceFirst("[^/]+$", "")),
        target(
            "target-longer-path",
            "a path that only begins alike",
            own -> own.replace("/apps/", "/apps-x/")),
        target(
            "target-unknown-app",
            "an app that is not there",
            own -> own.replaceFirst("[^/]+$", UUID.randomUUID().toString())),
        target("target-html", "HTML", own -> "<script>alert(1)</script>"),
        new Attack(
            "target-of-neighbour",
            "target link: another tenant's app",
            TARGET,
            scene ->
                scene.login(
                    all -> all.put("target_link_uri", scene.neighbour().lms().targetLink()))),
        login(
            "target-line-break",
            "target link: a line break and a header",
            MALFORMED,
            all -> all.merge("target_link_uri", "\r\nSet-Cookie: a=b", String::concat)),
        login(
            "hint-line-break",
            "login_hint: a line break and a header",
            MALFORMED,
            all -> all.put("login_hint", "a\r\nLocation: https://evil.example/")),
        login(
            "message-hint-line-break",
            "lti_message_hint: a line break",
            MALFORMED,
            all -> all.put("lti_message_hint", "a\nb")),
        login("hint-nul", "login_hint: NUL", MALFORMED, all -> all.put("login_hint", "a\0b")),
        login(
            "hint-long",
            "login_hint of 9 000 letters",
            MALFORMED,
            all -> all.put("login_hint", "h".repeat(9_000))),
        login(
            "deployment-line-break",
            "lti_deployment_id: a line break",
            MALFORMED,
            all -> all.put("lti_deployment_id", "1\r\n2")),
        more("iss-repeated", "iss comes twice", "iss=https://evil.example"),
        more("client-repeated", "client_id comes twice", "client_id=another"),
        more(
            "target-repeated",
            "target_link_uri comes twice",
            "target_link_uri=https://evil.example"),
        more("deployment-repeated", "lti_deployment_id comes twice", "lti_deployment_id=2"),
        login("login-iss-missing", "no iss", MISSING, all -> all.remove("iss")),
        login("login-hint-missing", "no login_hint", MISSING, all -> all.remove("login_hint")),
        login(
            "login-target-missing",
            "no target_link_uri",
            MISSING,
            all -> all.remove("target_link_uri")),
        login(
            "login-target-empty",
            "target_link_uri is empty",
            MISSING,
            all -> all.put("target_link_uri", "")),
        login(
            "client-unknown",
            "a client id that nobody has",
            NOT_FOUND,
            all -> all.put("client_id", "x")),
        login(
            "client-any",
            "a client id that stands for any (%)",
            NOT_FOUND,
            all -> all.put("client_id", "%")),
        login(
            "client-sql",
            "SQL in the client id",
            NOT_FOUND,
            all -> all.put("client_id", "' OR '1'='1")),
        login(
            "client-capitals",
            "our client id in capitals",
            NOT_FOUND,
            all -> all.compute("client_id", (name, id) -> id.toUpperCase())),
        login(
            "login-iss-slash",
            "our iss with a slash too many",
            NOT_FOUND,
            all -> all.merge("iss", "/", String::concat)),
        login(
            "login-iss-script",
            "iss is a script",
            NOT_FOUND,
            all -> all.put("iss", "javascript:alert(1)")),
        new Attack(
            "client-of-neighbour",
            "our iss with another tenant's client id",
            NOT_FOUND,
            scene -> scene.login(all -> all.put("client_id", scene.neighbour().lms().clientId()))),
        new Attack(
            "login-at-neighbour",
            "our login at the address of another tenant's registration",
            OTHER,
            scene ->
                scene.visitor.post(
                    scene.neighbour().lms().loginUrl(), scene.initiation(sound -> {}))),
        new Attack(
            "login-at-own-other-client",
            "another client id at the registration's own address",
            OTHER,
            scene -> {
              var all = scene.initiation(sound -> sound.put("client_id", "another"));
              return scene.visitor.post(scene.lms().loginUrl(), all);
            }),
        new Attack(
            "login-at-nobody",
            "a login at the address of a registration that is not there",
            NOT_FOUND,
            scene ->
                scene.visitor.post(
                    scene.gateway().at("/lti/login/" + UUID.randomUUID()),
                    scene.initiation(sound -> {}))),
        new Attack(
            "login-disabled",
            "a registration that is switched off",
            "REGISTRATION_DISABLED",
            scene -> atOwn(scene, Map.of("status", "DISABLED"))),
        new Attack(
            "login-incomplete",
            "a registration without a deployment",
            "REGISTRATION_INCOMPLETE",
            scene -> atOwn(scene, Map.of("deployments", List.of()))));
  }

  private static Attack login(
      String name, String deed, String reason, Consumer<Map<String, String>> change) {
    return new Attack(name, deed, reason, scene -> scene.login(change));
  }

  private static Attack target(String name, String deed, Function<String, String> change) {
    return login(
        name,
        "target link: " + deed,
        TARGET,
        all -> all.compute("target_link_uri", (any, own) -> change.apply(own)));
  }

  /** A sound login with more behind it. */
  private static Attack more(String name, String deed, String parameters) {
    return new Attack(
        name,
        deed,
        MALFORMED,
        scene -> {
          var sound = Visitor.encode(scene.initiation(all -> {}));
          return scene.visitor.post(scene.gateway().at("/lti/login"), sound + "&" + parameters);
        });
  }

  private static String hostTail(String own) {
    return own.replaceFirst("(https?://[^/]+)", "$1.evil.example");
  }

  private static String asUser(String own) {
    return own.replaceFirst("(https?://[^/]+)", "$1@evil.example");
  }

  private static Answer atOwn(AttackScene scene, Map<String, Object> changes) {
    var school = scene.ownSchool();
    AttackScene.register(school, changes);
    return scene.visitor.post(school.lms().loginUrl(), school.lms().loginInitiation());
  }
}

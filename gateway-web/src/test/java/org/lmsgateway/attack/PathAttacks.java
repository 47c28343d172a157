package org.lmsgateway.attack;

import java.util.List;
import org.lmsgateway.test.Answer;

/**
 * What follows an app's target link, in the login and in the token alike: it must not leave the
 * app's own address. RFC 3986 §6.2.2, Deep Linking 2.0 §3.2.
 */
final class PathAttacks {

  private PathAttacks() {}

  static List<Attack> all() {
    return List.of(
        path("path-up", "a way up", "/../admin"),
        path("path-up-encoded", "a way up, encoded", "/%2e%2e/admin"),
        path("path-up-half-encoded", "a way up, half encoded", "/.%2E/admin"),
        path("path-up-twice-encoded", "a way up, encoded twice", "/%252e%252e/admin"),
        path("path-up-parameter", "a way up with a path parameter", "/..;/admin"),
        path("path-dot", "a dot", "/./admin"),
        path("path-two-slashes", "two slashes and a host", "//evil.example"),
        path("path-slash-encoded", "an encoded slash", "/a%2f..%2fadmin"),
        path("path-backslash-encoded", "an encoded backslash", "/a%5cadmin"),
        path("path-nul", "an encoded NUL", "/a%00.html"),
        path("path-line-break", "an encoded line break and a header", "/a%0d%0aSet-Cookie:b=c"),
        path("path-code", "another code before ours", "/a?code=stolen"),
        path("path-code-encoded", "another code, its name encoded", "/a?%63ode=stolen"),
        new Attack(
            "path-not-taken",
            "target link: a path below an app that takes none",
            "TARGET_PATH_NOT_TAKEN",
            PathAttacks::notTaken));
  }

  private static Attack path(String name, String deed, String below) {
    return new Attack(
        name,
        "target link: the app's, and " + deed,
        "TARGET_PATH_UNSAFE",
        scene -> scene.launchBelow(scene.school(), below));
  }

  private static Answer notTaken(AttackScene scene) {
    var school = scene.schoolOfAppWith("deepPaths", false);
    return scene.launchBelow(school, "/chapters/3");
  }
}

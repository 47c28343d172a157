package org.lmsgateway.launch.service.handoff;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLDecoder;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lmsgateway.app.App;
import org.lmsgateway.launch.refusal.LaunchReason;
import org.lmsgateway.launch.service.Fault;

/**
 * What follows an app's target link: the place of content that a teacher chose in the app. It is
 * passed on to the same path below the app's address, and can never leave it. Only what every
 * server reads alike is passed on: a dot segment, a slash or dot in disguise, a second layer of
 * encoding or a path parameter ({@code ..;}) is one thing to one server and another to the next.
 *
 * @param path raw, empty or with a slash at its beginning
 * @param query raw, without the question mark; null if there is none
 */
record DeepPath(String path, String query) {

  /** RFC 3986 §3.3 {@code pchar} without {@code ;}. */
  private static final Pattern SEGMENT =
      Pattern.compile("(?:[A-Za-z0-9._~!$&'()*+,=:@-]|%[0-9A-Fa-f]{2})+");

  /** Percent-encoded: control characters, {@code % . / ; \}, and the delete character. */
  private static final Pattern DISGUISE =
      Pattern.compile("%(?:[01][0-9A-F]|7F|25|2E|2F|3B|5C)", Pattern.CASE_INSENSITIVE);

  private static final Pattern QUERY =
      Pattern.compile("(?:[A-Za-z0-9._~!$&'()*+,;=:@/?\\[\\]-]|%[0-9A-Fa-f]{2})*");

  /** The parameter that the hand-off itself uses. */
  private static final String CODE = "code";

  /** What follows the app's id in a target link URI, which is known to name an app. */
  static DeepPath of(String targetLinkUri, App app) {
    var target = URI.create(URI.create(targetLinkUri).toASCIIString());
    var own = "/lti/apps/" + app.id();
    var path = target.getRawPath();
    return new DeepPath(path.substring(path.indexOf(own) + own.length()), target.getRawQuery());
  }

  /** Why it cannot be passed on to that app. */
  Optional<Fault> fault(App app) {
    if (!isPlain()) {
      return Optional.of(new Fault(LaunchReason.TARGET_PATH_UNSAFE, path));
    }
    return !path.isEmpty() && !path.equals("/") && !app.settings().deepPaths()
        ? Optional.of(new Fault(LaunchReason.TARGET_PATH_NOT_TAKEN, path))
        : Optional.empty();
  }

  private boolean isPlain() {
    var segments = path.isEmpty() ? new String[0] : path.substring(1).split("/", -1);
    for (int i = 0; i < segments.length; i++) {
      var last = i == segments.length - 1;
      if (!(last && segments[i].isEmpty()) && !isPlain(segments[i])) {
        return false;
      }
    }
    return query == null || QUERY.matcher(query).matches() && !bringsACode();
  }

  private static boolean isPlain(String segment) {
    return SEGMENT.matcher(segment).matches()
        && !segment.equals(".")
        && !segment.equals("..")
        && !DISGUISE.matcher(segment).find();
  }

  /** An app would take the first of two codes, and that would be somebody else's. */
  private boolean bringsACode() {
    return Arrays.stream(query.split("[&;]"))
        .map(parameter -> parameter.split("=", 2)[0])
        .anyMatch(name -> CODE.equals(URLDecoder.decode(name, UTF_8)));
  }

  /**
   * The address below the app's own; only to be asked if there is no {@link #fault}. An app that
   * takes only its own address gets that.
   */
  URI below(App app) {
    if (!app.settings().deepPaths()) {
      return app.url();
    }
    var own = app.url();
    var base = own.getRawPath() == null ? "" : own.getRawPath();
    var joined = path.isEmpty() ? base : base.replaceFirst("/$", "") + path;
    return URI.create(own.getScheme() + "://" + own.getRawAuthority() + joined + queryOf(own));
  }

  private String queryOf(URI own) {
    var first = own.getRawQuery();
    if (first == null || query == null) {
      var only = first == null ? query : first;
      return only == null || only.isEmpty() ? "" : "?" + only;
    }
    return "?" + first + "&" + query;
  }
}

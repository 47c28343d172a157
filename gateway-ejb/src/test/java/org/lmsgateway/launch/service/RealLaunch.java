package org.lmsgateway.launch.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.lmsgateway.lms.Platform;
import org.lmsgateway.shared.service.JsonMaps;

/**
 * A launch as a real LMS sends it, from a file beside this class.
 *
 * @param name of the file
 * @param content the file, in which {@code {target}}, {@code {nonce}} and times are left open
 */
record RealLaunch(String name, String content) {

  private static final Pattern TIME = Pattern.compile("\"\\{now(\\+\\d+)?}\"");

  static RealLaunch read(String name) {
    try (var file = RealLaunch.class.getResourceAsStream("real/" + name + ".json")) {
      return new RealLaunch(name, new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Platform platform() {
    return Platform.valueOf(text("platform"));
  }

  String text(String member) {
    return (String) filled("", 0).get(member);
  }

  boolean is(String member) {
    return Boolean.TRUE.equals(filled("", 0).get(member));
  }

  Map<String, List<String>> login() {
    Map<String, List<String>> parameters = new HashMap<>();
    members("login", filled("", 0))
        .forEach((name, value) -> parameters.put(name, List.of((String) value)));
    return parameters;
  }

  /** The claims of the token, by the LMS's clock. */
  Map<String, Object> claims(String nonce, long now) {
    return members("claims", filled(nonce, now));
  }

  private Map<String, Object> filled(String nonce, long now) {
    var text = content.replace("{target}", LaunchScene.TARGET).replace("{nonce}", nonce);
    return JsonMaps.read(TIME.matcher(text).replaceAll(found -> time(found.group(1), now)));
  }

  private static String time(String later, long now) {
    return Long.toString(now + (later == null ? 0 : Long.parseLong(later)));
  }

  @SuppressWarnings("unchecked") // the names of JSON members are strings
  private static Map<String, Object> members(String name, Map<String, Object> all) {
    return (Map<String, Object>) all.get(name);
  }

  @Override
  public String toString() {
    return name;
  }
}

package org.lmsgateway.launch.service;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.lmsgateway.launch.LoginOutcome.Redirect;
import org.lmsgateway.launch.LoginOutcome.StorageWay;

/** What an LMS makes of an authentication request, and the browser posts with its cookies. */
public final class Answer {

  private final Map<String, List<String>> parameters = new HashMap<>();
  private final Map<String, String> cookies = new HashMap<>();
  private final Map<String, Object> claims;

  private Answer(Map<String, String> request) {
    claims = TestPlatform.claims(request.get("nonce"), LaunchScene.TARGET);
    put("state", request.get("state"));
  }

  /** The sound answer to a redirect. */
  public static Answer to(Redirect redirect) {
    var answer = new Answer(query(redirect.location()));
    answer.cookies.put(redirect.cookie().name(), redirect.cookie().value());
    return answer.signed();
  }

  /** The sound answer to a request that was sent by platform storage; there are no cookies. */
  public static Answer to(StorageWay way) {
    return new Answer(query(way.location())).signed();
  }

  public static Map<String, String> query(URI address) {
    return Arrays.stream(address.getRawQuery().split("&"))
        .map(parameter -> parameter.split("=", 2))
        .collect(Collectors.toMap(pair -> pair[0], pair -> decode(pair[1])));
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  /** The same answer with other claims, properly signed. */
  public Answer claiming(Consumer<Map<String, Object>> change) {
    change.accept(claims);
    return signed();
  }

  public Answer claim(String name, Object value) {
    return claiming(all -> all.put(name, value));
  }

  public Answer withoutClaim(String name) {
    return claiming(all -> all.remove(name));
  }

  private Answer signed() {
    return put("id_token", TestPlatform.sign(claims));
  }

  public Answer put(String name, String... values) {
    parameters.put(name, List.of(values));
    return this;
  }

  public Answer without(String name) {
    parameters.remove(name);
    return this;
  }

  public Answer withCookies(Consumer<Map<String, String>> change) {
    change.accept(cookies);
    return this;
  }

  public Map<String, List<String>> parameters() {
    return parameters;
  }

  public Map<String, String> cookies() {
    return cookies;
  }

  public Map<String, Object> claims() {
    return claims;
  }
}

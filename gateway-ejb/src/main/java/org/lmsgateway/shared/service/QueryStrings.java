package org.lmsgateway.shared.service;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Appends parameters to addresses that may have some already. */
public final class QueryStrings {

  private QueryStrings() {}

  /** Puts them behind those that the address has. */
  public static URI append(URI address, Map<String, String> parameters) {
    var query =
        parameters.entrySet().stream()
            .map(parameter -> encode(parameter.getKey()) + "=" + encode(parameter.getValue()))
            .collect(Collectors.joining("&"));
    return URI.create(address + (address.getRawQuery() == null ? "?" : "&") + query);
  }

  /** Blanks as %20: not every LMS reads a plus as one. */
  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}

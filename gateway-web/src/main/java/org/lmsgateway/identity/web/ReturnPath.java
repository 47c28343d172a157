package org.lmsgateway.identity.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The way back after signing in: a page of the portal, and nothing else. */
public final class ReturnPath {

  /** The parameter of the sign-in page that carries it. */
  public static final String PARAMETER = "return";

  /** The portal's first page. */
  public static final String START = "/portal/home";

  /**
   * An allow-list. Browsers read a backslash as a slash, drop tabs and line feeds, and take {@code
   * //host} for another site; none of that gets past these characters.
   */
  private static final Pattern OURS =
      Pattern.compile("/portal(/[A-Za-z0-9_-]+)*(\\?[A-Za-z0-9_=&%.+~-]*)?");

  private static final int MAX_LENGTH = 500;

  private ReturnPath() {}

  /** The path if it is one of ours, else the portal's first page. */
  public static String orStart(String path) {
    return path != null && path.length() <= MAX_LENGTH && OURS.matcher(path).matches()
        ? path
        : START;
  }

  /** The address of the sign-in page that leads back to a path. */
  public static String signIn(String path, String query) {
    var way = query == null ? path : path + "?" + query;
    return "/sign-in?" + PARAMETER + "=" + URLEncoder.encode(way, StandardCharsets.UTF_8);
  }
}

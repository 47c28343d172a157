package org.lmsgateway.lms;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the address of an LMS's site from what somebody typed or copied out of the browser's
 * address line: with blanks, without https, with the page that was open. What is left begins with
 * the scheme and ends without a slash, as issuers do.
 */
public final class Site {

  /** Everything that can come with a copied address and is none of it. */
  private static final Pattern RUBBISH =
      Pattern.compile("[\\s\\u00a0\\u200b\\u2060\\ufeff<>\"'“”„«»]");

  private static final Pattern SCHEME = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*):/+");

  private Site() {}

  /** The scheme and the host: for LMSs that are at the root of theirs. */
  public static Optional<URI> root(String typed) {
    return address(typed).map(address -> address.resolve("/")).map(Site::withoutEnd);
  }

  /**
   * With the folder that the LMS is installed in.
   *
   * @param page matches the part of a path where the LMS's own pages begin
   */
  public static Optional<URI> folder(String typed, Pattern page) {
    return address(typed)
        .map(
            address -> {
              var matcher = page.matcher(address.getRawPath());
              var folder =
                  matcher.find()
                      ? address.getRawPath().substring(0, matcher.start())
                      : address.getRawPath();
              return withoutEnd(URI.create(address.resolve("/") + folder.replaceAll("^/+", "")));
            });
  }

  /** The whole address of a page, with https if nothing else is said; as it stands otherwise. */
  public static Optional<String> page(String typed) {
    return address(typed).map(address -> complete(typed));
  }

  /** An absolute address of the web, its host in small letters, without query and fragment. */
  private static Optional<URI> address(String typed) {
    try {
      return Optional.of(new URI(complete(typed).split("[?#]", 2)[0]))
          .filter(Site::isOfWeb)
          .map(Site::plain);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static String complete(String typed) {
    var text = RUBBISH.matcher(typed == null ? "" : typed).replaceAll("");
    var scheme = SCHEME.matcher(text);
    return scheme.find()
        ? scheme.group(1) + "://" + text.substring(scheme.end())
        : "https://" + text.replaceAll("^/+", "");
  }

  private static boolean isOfWeb(URI address) {
    return List.of("http", "https").contains(scheme(address))
        && address.getHost() != null
        && address.getRawUserInfo() == null;
  }

  private static URI plain(URI address) {
    var host = address.getHost().toLowerCase(Locale.ROOT);
    var port = port(scheme(address), address.getPort());
    var path = address.getRawPath().isEmpty() ? "/" : address.getRawPath();
    return URI.create(scheme(address) + "://" + host + port + path);
  }

  private static String scheme(URI address) {
    return String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
  }

  private static String port(String scheme, int port) {
    var usual = scheme.equals("https") ? 443 : 80;
    return port == -1 || port == usual ? "" : ":" + port;
  }

  private static URI withoutEnd(URI address) {
    return URI.create(address.toString().replaceAll("/+$", ""));
  }
}

package org.lmsgateway.outbound.service;

import java.net.URI;
import java.util.Objects;
import org.apache.hc.client5.http.psl.PublicSuffixMatcher;
import org.apache.hc.client5.http.psl.PublicSuffixMatcherLoader;

/**
 * What browsers take for one site: scheme, and the part of the host name that somebody can register
 * (RFC 6265bis §5.2), by the public suffix list that the HTTP library brings along.
 */
public final class WebSites {

  private static final PublicSuffixMatcher SUFFIXES = PublicSuffixMatcherLoader.getDefault();

  private WebSites() {}

  public static boolean isSame(URI one, URI other) {
    return Objects.equals(one.getScheme(), other.getScheme())
        && name(one.getHost()).equals(name(other.getHost()));
  }

  /** A host that is no name, or a suffix itself, is a site of its own. */
  private static String name(String host) {
    var root = SUFFIXES.getDomainRoot(host);
    return root == null ? host : root;
  }
}

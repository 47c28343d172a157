package org.lmsgateway.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import org.lmsgateway.shared.client.TrustedProxies;

/** Finds out whose request it is: the server's own reading of such headers is not switched on. */
public final class ClientAddress {
  private ClientAddress() {}

  public static String of(HttpServletRequest request, TrustedProxies proxies) {
    var hops = Collections.list(request.getHeaders("X-Forwarded-For"));
    return proxies.client(request.getRemoteAddr(), String.join(",", hops));
  }
}

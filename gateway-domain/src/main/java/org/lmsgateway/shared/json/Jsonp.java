package org.lmsgateway.shared.json;

import jakarta.json.spi.JsonProvider;

/**
 * The server's JSON processing. {@link jakarta.json.Json} looks for it anew at each call, through
 * all libraries of the server; for a launch that took longer than all the rest.
 */
public final class Jsonp {

  public static final JsonProvider JSON = JsonProvider.provider();

  private Jsonp() {}
}

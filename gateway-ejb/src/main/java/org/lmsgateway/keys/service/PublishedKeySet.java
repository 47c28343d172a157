package org.lmsgateway.keys.service;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSetCacheRefreshEvaluator;
import com.nimbusds.jose.jwk.source.JWKSetSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.net.URI;
import java.text.ParseException;
import org.lmsgateway.keys.TokenFault;
import org.lmsgateway.outbound.FetchOutcome.Failed;
import org.lmsgateway.outbound.FetchOutcome.Fetched;
import org.lmsgateway.outbound.OutboundClient;

/** The key set at one address, fetched through the guarded client. */
class PublishedKeySet implements JWKSetSource<SecurityContext> {

  private final URI address;
  private final OutboundClient client;
  private volatile KeySetFault lastFault;

  PublishedKeySet(URI address, OutboundClient client) {
    this.address = address;
    this.client = client;
  }

  /** What went wrong the last time, or null if nothing did. */
  KeySetFault lastFault() {
    return lastFault;
  }

  @Override
  public JWKSet getJWKSet(
      JWKSetCacheRefreshEvaluator refresh, long currentTime, SecurityContext context)
      throws KeySetFault {
    try {
      var keys = fetch();
      lastFault = null;
      return keys;
    } catch (KeySetFault e) {
      lastFault = e;
      throw e;
    }
  }

  private JWKSet fetch() throws KeySetFault {
    var outcome = client.fetchJson(address);
    if (outcome instanceof Fetched fetched) {
      try {
        return JWKSet.parse(fetched.json());
      } catch (ParseException e) {
        throw new KeySetFault(TokenFault.KEYSET_INVALID, "not a JSON Web Key Set");
      }
    }
    var failed = (Failed) outcome;
    throw new KeySetFault(fault(failed), detail(failed));
  }

  private static TokenFault fault(Failed failed) {
    return switch (failed.fault()) {
      case SCHEME_NOT_ALLOWED, ADDRESS_NOT_ALLOWED -> TokenFault.KEYSET_ADDRESS_REFUSED;
      case TOO_LARGE, NOT_JSON -> TokenFault.KEYSET_INVALID;
      case UNREACHABLE, TIMEOUT, REDIRECTED, STATUS -> TokenFault.KEYSET_UNREACHABLE;
    };
  }

  private static String detail(Failed failed) {
    return failed.status() == 0
        ? failed.fault().name()
        : failed.fault().name() + " " + failed.status();
  }

  @Override
  public void close() {
    // The client is not ours to close.
  }
}

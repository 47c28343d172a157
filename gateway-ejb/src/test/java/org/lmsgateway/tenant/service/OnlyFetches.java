package org.lmsgateway.tenant.service;

import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import org.lmsgateway.outbound.FetchOutcome;
import org.lmsgateway.outbound.OutboundClient;
import org.lmsgateway.outbound.OutboundFault;
import org.lmsgateway.outbound.OutboundRequest;
import org.lmsgateway.outbound.SendOutcome;

/** A client whose every fetch ends as the test says, at once. */
public record OnlyFetches(Function<URI, FetchOutcome> outcome) implements OutboundClient {

  @Override
  public FetchOutcome fetchJson(URI address) {
    return outcome.apply(address);
  }

  @Override
  public SendOutcome send(OutboundRequest request) {
    throw new UnsupportedOperationException("only fetches");
  }

  @Override
  public Optional<OutboundFault> check(URI address) {
    return Optional.empty();
  }

  @Override
  public boolean isListed(URI address) {
    return true;
  }
}

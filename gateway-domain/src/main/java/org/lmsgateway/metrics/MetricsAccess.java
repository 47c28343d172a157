package org.lmsgateway.metrics;

/** Who may read the metrics. */
public interface MetricsAccess {

  /**
   * Whether this is the token that the operator has configured.
   *
   * @param token what the request brought as its bearer token; empty if it brought none
   * @return false for every token, also an empty one, if none is configured
   */
  boolean isGranted(String token);
}

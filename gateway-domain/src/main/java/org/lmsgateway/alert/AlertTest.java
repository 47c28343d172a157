package org.lmsgateway.alert;

import java.util.List;

/**
 * What became of a test.
 *
 * @param refusals each once; empty if it arrived everywhere
 */
public record AlertTest(List<AlertRefusal> refusals) {
  public AlertTest {
    refusals = List.copyOf(refusals);
  }
}

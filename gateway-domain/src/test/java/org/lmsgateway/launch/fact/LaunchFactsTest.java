package org.lmsgateway.launch.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LaunchFactsTest {

  @Test
  void readsWhatItWrote() {
    var facts =
        LaunchFacts.NONE
            .with(LaunchFact.ISSUER, "https://lms.example/?a=b")
            .with(LaunchFact.BROWSER, "SAFARI");

    assertThat(LaunchFacts.of(facts.text())).isEqualTo(facts);
    assertThat(LaunchFacts.of("")).isEqualTo(LaunchFacts.NONE);
  }

  @Test
  void leavesOutWhatThisVersionDoesNotKnow() {
    assertThat(LaunchFacts.of("FUTURE=1\nBROWSER=EDGE\nnonsense").values())
        .containsOnlyKeys(LaunchFact.BROWSER);
  }

  /** A value from outside must not become a fact of its own. */
  @Test
  void keepsAValueInItsLineAndShort() {
    var facts = LaunchFacts.NONE.with(LaunchFact.ISSUER, "x\nBROWSER=EDGE\r\n" + "y".repeat(400));

    var read = LaunchFacts.of(facts.text());

    assertThat(read.values()).containsOnlyKeys(LaunchFact.ISSUER);
    assertThat(read.get(LaunchFact.ISSUER).orElseThrow()).hasSize(255).endsWith("…");
  }
}

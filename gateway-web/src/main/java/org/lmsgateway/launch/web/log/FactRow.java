package org.lmsgateway.launch.web.log;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.lmsgateway.launch.fact.LaunchFact;
import org.lmsgateway.launch.fact.LaunchFacts;

/**
 * A fact as the page shows it.
 *
 * @param name of the fact
 * @param value as it was sent, or the name of one of a few
 */
public record FactRow(String name, String value) {

  /** Those whose values have texts of their own. */
  private static final Set<LaunchFact> CHOICES = Set.of(LaunchFact.BINDING, LaunchFact.BROWSER);

  static List<FactRow> of(LaunchFacts facts) {
    return Arrays.stream(LaunchFact.values())
        .flatMap(fact -> facts.get(fact).map(value -> new FactRow(fact.name(), value)).stream())
        .toList();
  }

  public boolean isChoice() {
    return CHOICES.contains(LaunchFact.valueOf(name));
  }

  public boolean isTime() {
    return name.equals(LaunchFact.LOGIN_AT.name());
  }

  public boolean isSeconds() {
    return name.equals(LaunchFact.CLOCK_DIFFERENCE.name());
  }
}

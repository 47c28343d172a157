package org.lmsgateway.launch.web.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.lmsgateway.launch.refusal.LaunchReason;
import org.lmsgateway.launch.refusal.LaunchStep;

/** All reasons, by the step of a launch that they end. */
@Named
@ApplicationScoped
public class ReasonChoices {

  /** The reasons of one step. */
  public record Group(String step, List<String> reasons) {}

  private final List<Group> groups =
      Arrays.stream(LaunchStep.values()).map(ReasonChoices::group).toList();

  private static Group group(LaunchStep step) {
    return new Group(
        step.name(),
        Arrays.stream(LaunchReason.values())
            .filter(reason -> LaunchStep.of(reason) == step)
            .map(Enum::name)
            .collect(Collectors.toList()));
  }

  public List<Group> getGroups() {
    return groups;
  }
}

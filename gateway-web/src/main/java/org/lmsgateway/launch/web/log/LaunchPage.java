package org.lmsgateway.launch.web.log;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.lmsgateway.launch.Launch;
import org.lmsgateway.launch.LaunchLog;
import org.lmsgateway.launch.LaunchProgress;

/** One launch: what became of each step, what it said, why it was refused and what helps. */
@Named
@RequestScoped
public class LaunchPage {
  @Inject private LaunchLog log;
  @Inject private Clock clock;

  private String id;
  private LaunchRow launch;
  private List<LaunchProgress> steps = List.of();
  private List<FactRow> facts = List.of();
  private Instant swappedAt;

  public void enter() {
    if (id != null) {
      log.find(id).ifPresent(this::show);
    }
  }

  private void show(Launch found) {
    launch = LaunchRow.of(found, log.names(List.of(found)));
    steps = LaunchProgress.of(found, clock.instant());
    facts = FactRow.of(found.facts());
    swappedAt = found.swappedAt().orElse(null);
  }

  /** The launch, or null if there is none that the person may see. */
  public LaunchRow getLaunch() {
    return launch;
  }

  public List<LaunchProgress> getSteps() {
    return steps;
  }

  public List<FactRow> getFacts() {
    return facts;
  }

  /** When the app took it, or null. */
  public Instant getSwappedAt() {
    return swappedAt;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}

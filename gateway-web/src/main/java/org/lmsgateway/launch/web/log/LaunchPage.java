package org.lmsgateway.launch.web.log;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.lmsgateway.launch.Launch;
import org.lmsgateway.launch.LaunchLog;
import org.lmsgateway.launch.LaunchProgress;
import org.lmsgateway.launch.person.LaunchPersonService;
import org.lmsgateway.launch.person.PersonStanding;
import org.lmsgateway.launch.person.WhoLaunched;

/** One launch: what became of each step, what it said, why it was refused and what helps. */
@Named
@RequestScoped
public class LaunchPage {
  @Inject private LaunchLog log;
  @Inject private LaunchPersonService persons;
  @Inject private Clock clock;

  private String id;
  private LaunchRow launch;
  private List<LaunchProgress> steps = List.of();
  private List<FactRow> facts = List.of();
  private Instant swappedAt;
  private PersonStanding standing;
  private WhoLaunched who;

  /** A button counts only in a part of the page that is there, so it must be there before. */
  @PostConstruct
  void restore() {
    var faces = FacesContext.getCurrentInstance();
    if (faces.isPostback()) {
      id = faces.getExternalContext().getRequestParameterMap().get("id");
      enter();
    }
  }

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
    standing = persons.standing(found.id());
  }

  /** Shows who launched; the service writes that down. */
  public void see() {
    if (launch != null) {
      who = persons.see(launch.id()).orElse(null);
    }
  }

  /** Whether it can be seen who launched. */
  public PersonStanding getStanding() {
    return standing;
  }

  /** Who launched, once somebody has asked for it; else null. */
  public WhoLaunched getWho() {
    return who;
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

package org.lmsgateway.registration.web.deployment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.registration.deployment.DeploymentService;
import org.lmsgateway.registration.list.RegistrationList;

/** How many deployments wait where, for the list of registrations. Asked once a request. */
@Named
@RequestScoped
public class WaitingDeployments {
  /** How many registrations are named; an admin of more looks into the list. */
  private static final int MOST_NAMED = 5;

  @Inject private DeploymentService service;
  @Inject private RegistrationList registrations;

  private Map<RegistrationId, Integer> counts;
  private List<Place> places;

  /** A registration for which some wait. */
  public record Place(String id, String name) {
    static Place of(Map.Entry<RegistrationId, String> name) {
      return new Place(name.getKey().value(), name.getValue());
    }
  }

  /** How many wait for one registration. */
  public int count(String registration) {
    return counts().getOrDefault(new RegistrationId(registration), 0);
  }

  private Map<RegistrationId, Integer> counts() {
    if (counts == null) {
      counts = service.waiting();
    }
    return counts;
  }

  /** The first registrations for which some wait. */
  public List<Place> getPlaces() {
    if (places == null) {
      places =
          registrations
              .names(counts().keySet().stream().limit(MOST_NAMED).toList())
              .entrySet()
              .stream()
              .map(Place::of)
              .sorted(Comparator.comparing(Place::name, String.CASE_INSENSITIVE_ORDER))
              .toList();
    }
    return places;
  }
}

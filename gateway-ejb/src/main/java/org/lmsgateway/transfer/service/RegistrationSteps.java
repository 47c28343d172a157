package org.lmsgateway.transfer.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lmsgateway.registration.Registration;
import org.lmsgateway.registration.RegistrationDetails;
import org.lmsgateway.registration.RegistrationStatus;
import org.lmsgateway.registration.service.RegistrationRepository;
import org.lmsgateway.registration.service.RegistrationRepository.Client;
import org.lmsgateway.registration.service.RegistrationWriting;
import org.lmsgateway.registration.service.change.DetailsComparison;
import org.lmsgateway.shared.FieldCode;
import org.lmsgateway.transfer.PlannedChange.Difference;
import org.lmsgateway.transfer.TransferKind;

/**
 * Finds what is to be done to registrations, however many, with few queries. One that waits for
 * confirmation is confirmed by a document that has it, and left alone by one that has not.
 */
@ApplicationScoped
public class RegistrationSteps {

  /** As many as one query may name. */
  private static final int QUESTION = 1000;

  private RegistrationRepository registrations;
  private RegistrationWriting writing;

  protected RegistrationSteps() {}

  @Inject
  public RegistrationSteps(RegistrationRepository registrations, RegistrationWriting writing) {
    this.registrations = registrations;
    this.writing = writing;
  }

  void find(WantedTenant wanted, List<RegistrationDetails> all, Steps steps) {
    var stored = new HashMap<Client, Registration>();
    for (var one : registrations.all(wanted.tenant())) {
      stored.put(new Client(one.issuer(), one.clientId()), one);
    }
    var taken = taken(all, stored.keySet());
    for (var i = 0; i < all.size(); i++) {
      var details = all.get(i);
      var client = client(details);
      var there = stored.remove(client);
      if (there != null) {
        update(there, details, steps);
      } else if (taken.contains(client)) {
        steps.fault("/registrations/" + i + "/clientId", FieldCode.DUPLICATE_CLIENT);
      } else {
        steps
            .of(TransferKind.REGISTRATION)
            .create(details.name(), key(client), () -> writing.add(wanted.tenant(), details));
      }
    }
    if (wanted.prune()) {
      drop(stored, steps);
    }
  }

  private static Client client(RegistrationDetails details) {
    return new Client(details.issuer(), details.clientId());
  }

  private static String key(Client client) {
    return client.issuer() + " " + client.clientId();
  }

  /** Which of those that the tenant does not have are registered; it is not said by whom. */
  private Set<Client> taken(List<RegistrationDetails> all, Set<Client> own) {
    var ids =
        all.stream()
            .map(RegistrationSteps::client)
            .filter(client -> !own.contains(client))
            .map(Client::clientId)
            .distinct()
            .toList();
    var taken = new HashSet<Client>();
    for (var from = 0; from < ids.size(); from += QUESTION) {
      var some = ids.subList(from, Math.min(from + QUESTION, ids.size()));
      taken.addAll(registrations.clients(some));
    }
    return taken;
  }

  private void update(Registration stored, RegistrationDetails details, Steps steps) {
    var differences = new ArrayList<Difference>();
    DetailsComparison.compare(stored, details)
        .forEach(
            change ->
                differences.add(new Difference(change.field(), change.before(), change.after())));
    if (stored.status() == RegistrationStatus.WAITING) {
      differences.add(new Difference("confirmed", List.of("false"), List.of("true")));
    }
    var key = key(new Client(stored.issuer(), stored.clientId()));
    steps
        .of(TransferKind.REGISTRATION)
        .update(stored.name(), key, differences, () -> writing.change(stored, details));
  }

  private void drop(Map<Client, Registration> left, Steps steps) {
    left.forEach(
        (client, registration) -> {
          if (registration.status() != RegistrationStatus.WAITING) {
            steps
                .of(TransferKind.REGISTRATION)
                .delete(registration.name(), key(client), () -> writing.delete(registration));
          }
        });
  }
}

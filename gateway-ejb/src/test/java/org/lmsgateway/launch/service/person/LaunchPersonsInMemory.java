package org.lmsgateway.launch.service.person;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.lmsgateway.launch.person.LaunchPerson;
import org.lmsgateway.shared.TenantId;

/** Who launched, in a list; of one tenant. */
public class LaunchPersonsInMemory extends LaunchPersonRepository {

  private final List<LaunchPerson> rows = new ArrayList<>();

  public List<LaunchPerson> rows() {
    return rows;
  }

  @Override
  public Optional<LaunchPerson> find(String launchId) {
    return rows.stream().filter(row -> row.launchId().equals(launchId)).findFirst();
  }

  @Override
  public List<LaunchPerson> of(TenantId tenant, Collection<String> nameHashes) {
    return rows.stream().filter(row -> nameHashes.contains(row.nameHash())).toList();
  }

  @Override
  public void remove(LaunchPerson person) {
    rows.remove(person);
  }
}

package org.lmsgateway.course.service;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lmsgateway.course.KnownUser;

/** What LMSs call users, in a map. */
public class KnownUsersInMemory extends KnownUserRepository {

  private final Map<String, KnownUser> rows = new HashMap<>();

  @Override
  public Optional<KnownUser> find(String nameHash) {
    return Optional.ofNullable(rows.get(nameHash));
  }

  @Override
  public Set<String> known(Collection<String> nameHashes) {
    return nameHashes.stream().filter(rows::containsKey).collect(Collectors.toSet());
  }

  @Override
  public void add(KnownUser user) {
    rows.put(user.nameHash(), user);
  }

  @Override
  public void flush() {}

  public Collection<KnownUser> all() {
    return rows.values();
  }
}

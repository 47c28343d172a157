package org.lmsgateway.course.service;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lmsgateway.course.ContentRequest;

/** What LMSs wait for, in a map. */
public class ContentRequestsInMemory extends ContentRequestRepository {

  private final Map<String, ContentRequest> rows = new HashMap<>();
  private final Set<String> claimed = new HashSet<>();

  @Override
  public void add(ContentRequest request) {
    rows.put(request.launchId(), request);
  }

  @Override
  public Optional<ContentRequest> find(String launchId) {
    return Optional.ofNullable(rows.get(launchId));
  }

  @Override
  public Optional<ContentRequest> findByCode(String codeHash) {
    return rows.values().stream()
        .filter(row -> row.codeHash().equals(Optional.of(codeHash)))
        .findFirst();
  }

  @Override
  public boolean claim(String launchId, Instant now) {
    return claimed.add(launchId);
  }
}

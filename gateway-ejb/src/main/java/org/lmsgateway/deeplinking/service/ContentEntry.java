package org.lmsgateway.deeplinking.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.lmsgateway.course.ContentRequest;
import org.lmsgateway.course.service.ContentRequestRepository;
import org.lmsgateway.deeplinking.DeepLinkingService;

/** Writes what was chosen, and gives it away once; in one transaction each. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ContentEntry {

  private final ContentRequestRepository requests;
  private final Clock clock;

  public ContentEntry() {
    this(null, null);
  }

  @Inject
  public ContentEntry(ContentRequestRepository requests, Clock clock) {
    this.requests = requests;
    this.clock = clock;
  }

  /** What the LMS of that launch waits for, if it still does. */
  public Optional<ContentRequest> find(String launchId) {
    return requests.find(launchId).filter(request -> request.isOpen(clock.instant()));
  }

  public void choose(String launchId, String codeHash, String content) {
    var until = clock.instant().plus(DeepLinkingService.TICKET_LIFE);
    requests.find(launchId).orElseThrow().choose(codeHash, content, until);
  }

  /** What the code is for, taken by this call; empty if another took it, or its time is over. */
  public Optional<ContentRequest> take(String codeHash) {
    var now = clock.instant();
    return requests
        .findByCode(codeHash)
        .filter(request -> request.isReady(now))
        .filter(request -> requests.claim(request.launchId(), now));
  }
}

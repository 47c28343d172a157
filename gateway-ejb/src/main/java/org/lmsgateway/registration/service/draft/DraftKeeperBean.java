package org.lmsgateway.registration.service.draft;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.registration.draft.DraftContent;
import org.lmsgateway.registration.draft.DraftKeeper;
import org.lmsgateway.registration.draft.KeptDraft;
import org.lmsgateway.shared.CallerContext;
import org.lmsgateway.shared.Role;

/** Keeps the drafts of whoever calls. */
@Stateless
@RolesAllowed({Role.OPERATOR_NAME, Role.ADMIN_NAME})
public class DraftKeeperBean implements DraftKeeper {

  private final DraftRepository drafts;
  private final CallerContext callers;
  private final Clock clock;

  public DraftKeeperBean() {
    this(null, null, null);
  }

  @Inject
  public DraftKeeperBean(DraftRepository drafts, CallerContext callers, Clock clock) {
    this.drafts = drafts;
    this.callers = callers;
    this.clock = clock;
  }

  @Override
  public void keep(RegistrationId id, DraftContent content) {
    var existing = drafts.find(id);
    if (existing.isEmpty()) {
      drafts.of(person()).stream().skip(MOST - 1L).forEach(drafts::remove);
      drafts.add(new KeptDraft(id, person(), content, clock.instant()));
    } else {
      existing
          .filter(draft -> draft.belongsTo(person()))
          .ifPresent(draft -> draft.keep(content, clock.instant()));
    }
  }

  private String person() {
    return callers.current().subject();
  }

  @Override
  public Optional<KeptDraft> find(RegistrationId id) {
    return drafts.find(id).filter(draft -> draft.belongsTo(person()));
  }

  @Override
  public List<KeptDraft> mine() {
    return drafts.of(person());
  }

  @Override
  public void discard(RegistrationId id) {
    find(id).ifPresent(drafts::remove);
  }
}

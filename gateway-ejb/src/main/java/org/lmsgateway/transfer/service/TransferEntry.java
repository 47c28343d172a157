package org.lmsgateway.transfer.service;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.util.List;
import org.lmsgateway.registration.service.RegistrationRepository;
import org.lmsgateway.shared.service.UniqueViolation;
import org.lmsgateway.transfer.PlannedChange;
import org.lmsgateway.transfer.TransferAction;
import org.lmsgateway.transfer.TransferKind;
import org.lmsgateway.transfer.TransferOutcome;
import org.lmsgateway.transfer.TransferOutcome.Applied;
import org.lmsgateway.transfer.TransferOutcome.Planned;
import org.lmsgateway.transfer.TransferOutcome.Rejected;
import org.lmsgateway.transfer.TransferProgress;

/**
 * Compares what is wanted with what is stored, and makes it so, in one transaction. Whoever calls
 * has checked rights and the document by itself.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class TransferEntry {

  /** After so many changes they are written, and the progress is told. */
  static final int PORTION = 200;

  @Resource private SessionContext context;

  private final StepsFinder finder;
  private final RegistrationRepository database;

  public TransferEntry() {
    this(null, null);
  }

  @Inject
  public TransferEntry(StepsFinder finder, RegistrationRepository database) {
    this.finder = finder;
    this.database = database;
  }

  /** What {@link #apply} would do. */
  public TransferOutcome plan(WantedTenant wanted) {
    var steps = finder.find(wanted);
    return new Planned(
        steps.faults().isEmpty() ? steps.list().stream().map(Step::change).toList() : List.of(),
        steps.faults());
  }

  /**
   * Makes it so.
   *
   * @throws OptimisticLockException if somebody else changed the same meanwhile; nothing is done
   */
  public TransferOutcome apply(WantedTenant wanted, TransferProgress progress) {
    var steps = finder.find(wanted);
    if (!steps.faults().isEmpty()) {
      return new Rejected(steps.faults());
    }
    try {
      make(steps.list(), progress);
    } catch (PersistenceException e) {
      context.setRollbackOnly();
      throw UniqueViolation.isIn(e) ? new OptimisticLockException("registered meanwhile", e) : e;
    }
    return applied(steps.list().stream().map(Step::change).toList(), wanted);
  }

  /** Written after each portion, and before things that others refer to. */
  private void make(List<Step> steps, TransferProgress progress) {
    progress.made(0, steps.size());
    for (var i = 0; i < steps.size(); i++) {
      var step = steps.get(i);
      if (i % PORTION == 0 && i > 0
          || i > 0 && step.change().kind() != steps.get(i - 1).change().kind()) {
        database.flush();
        progress.made(i, steps.size());
      }
      step.work().run();
    }
    database.flush();
    progress.made(steps.size(), steps.size());
  }

  private static Applied applied(List<PlannedChange> changes, WantedTenant wanted) {
    var newApps =
        changes.stream()
            .filter(change -> change.kind() == TransferKind.APP)
            .filter(change -> change.action() == TransferAction.CREATE)
            .map(PlannedChange::key)
            .filter(wanted::provesItselfBySecret)
            .toList();
    return new Applied(
        count(changes, TransferAction.CREATE),
        count(changes, TransferAction.UPDATE),
        count(changes, TransferAction.DELETE),
        newApps);
  }

  private static int count(List<PlannedChange> changes, TransferAction action) {
    return (int) changes.stream().filter(change -> change.action() == action).count();
  }
}

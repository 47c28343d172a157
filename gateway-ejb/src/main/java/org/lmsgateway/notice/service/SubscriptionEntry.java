package org.lmsgateway.notice.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.util.List;
import org.lmsgateway.app.AppId;
import org.lmsgateway.course.CourseId;
import org.lmsgateway.notice.NoticeSubscription;
import org.lmsgateway.shared.service.UniqueViolation;

/** Writes subscriptions down, in a transaction that is over before an LMS is asked. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SubscriptionEntry {

  private final SubscriptionRepository subscriptions;

  public SubscriptionEntry() {
    this(null);
  }

  @Inject
  public SubscriptionEntry(SubscriptionRepository subscriptions) {
    this.subscriptions = subscriptions;
  }

  /**
   * Replaces what an app wants of a course.
   *
   * @return what it wanted before
   * @throws OptimisticLockException if somebody else has changed it just now
   */
  public List<NoticeSubscription> replace(
      CourseId course, AppId app, List<NoticeSubscription> wanted) {
    try {
      var before = subscriptions.of(course, app);
      subscriptions.remove(course, app);
      subscriptions.add(wanted);
      return before;
    } catch (PersistenceException e) {
      throw UniqueViolation.isIn(e) ? new OptimisticLockException(e) : e;
    }
  }
}

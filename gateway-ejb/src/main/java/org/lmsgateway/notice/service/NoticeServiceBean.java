package org.lmsgateway.notice.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.List;
import org.lmsgateway.app.LtiService;
import org.lmsgateway.course.CourseId;
import org.lmsgateway.course.CourseOutcome;
import org.lmsgateway.course.CourseOutcome.Done;
import org.lmsgateway.course.CourseOutcome.Refused;
import org.lmsgateway.course.CourseRefusal;
import org.lmsgateway.course.service.CourseAccess;
import org.lmsgateway.course.service.OpenCourse;
import org.lmsgateway.notice.NoticeService;
import org.lmsgateway.notice.NoticeSubscription;
import org.lmsgateway.notice.NoticeWish;
import org.lmsgateway.outbound.service.WebAddressCheck;
import org.lmsgateway.shared.AppCaller;

/**
 * Subscribes apps. What is wanted is written down before the LMS is asked: some LMSs send a first
 * notice at once. No transaction around that, as the LMS is asked over the network.
 */
@Stateless
@RolesAllowed(AppCaller.ROLE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NoticeServiceBean implements NoticeService {

  private static final Logger LOG = System.getLogger(NoticeServiceBean.class.getName());
  private static final String TYPE = "[A-Za-z][A-Za-z0-9_.-]{0,99}";
  private static final int MOST_TYPES = 20;

  private final CourseAccess access;
  private final SubscriptionRepository subscriptions;
  private final SubscriptionEntry entry;
  private final LmsHandlers handlers;
  private final WebAddressCheck addresses;

  public NoticeServiceBean() {
    this(null, null, null, null, null);
  }

  @Inject
  public NoticeServiceBean(
      CourseAccess access,
      SubscriptionRepository subscriptions,
      SubscriptionEntry entry,
      LmsHandlers handlers,
      WebAddressCheck addresses) {
    this.access = access;
    this.subscriptions = subscriptions;
    this.entry = entry;
    this.handlers = handlers;
    this.addresses = addresses;
  }

  @Override
  public CourseOutcome<NoticeWish> find(CourseId course) {
    return access
        .open(course, LtiService.NOTICES)
        .map(open -> wish(subscriptions.of(course, open.app().id())));
  }

  @Override
  public CourseOutcome<NoticeWish> subscribe(CourseId course, NoticeWish wish) {
    return access
        .open(course, LtiService.NOTICES)
        .then(open -> subscriptions(open, wish).then(wanted -> change(open, wanted)));
  }

  private CourseOutcome<List<NoticeSubscription>> subscriptions(OpenCourse open, NoticeWish wish) {
    var types = wish.types().stream().distinct().toList();
    if (types.size() > MOST_TYPES || !types.stream().allMatch(type -> type.matches(TYPE))) {
      return invalid("types: at most 20 names of types of notices");
    }
    if (types.isEmpty()) {
      return new Done<>(List.of());
    }
    var fault = addresses.fetchFault("handler", wish.handler());
    if (fault.isPresent()) {
      return invalid("handler: " + fault.get().code());
    }
    var handler = URI.create(wish.handler().strip());
    if (!handler.getHost().equalsIgnoreCase(open.app().url().getHost())) {
      return invalid("handler: it must be on the host of the app");
    }
    return new Done<>(types.stream().map(type -> subscription(open, type, handler)).toList());
  }

  private static <T> Refused<T> invalid(String detail) {
    return Refused.of(CourseRefusal.REQUEST_INVALID, detail);
  }

  private static NoticeSubscription subscription(OpenCourse open, String type, URI handler) {
    return new NoticeSubscription(open.course().id(), open.app().id(), type, handler);
  }

  private CourseOutcome<NoticeWish> change(OpenCourse open, List<NoticeSubscription> wanted) {
    var before = entry.replace(open.course().id(), open.app().id(), wanted);
    for (var subscription : wanted) {
      if (handlers.begin(open, subscription.noticeType()) instanceof Refused<?> refused) {
        entry.replace(open.course().id(), open.app().id(), before);
        return refused.as();
      }
    }
    before.stream().map(NoticeSubscription::noticeType).forEach(type -> endUnwanted(open, type));
    return new Done<>(wish(wanted));
  }

  /** If the LMS cannot be told now, what it still sends is for nobody. */
  private void endUnwanted(OpenCourse open, String type) {
    var registration = open.registration().id();
    if (!subscriptions.isWanted(registration, open.course().deployment(), type)
        && handlers.end(open, type) instanceof Refused<?> refused) {
      LOG.log(
          Level.INFO,
          "Notices {0} of registration {1} could not be ended: {2}",
          type,
          registration,
          refused.reason());
    }
  }

  private static NoticeWish wish(List<NoticeSubscription> subscriptions) {
    return subscriptions.isEmpty()
        ? NoticeWish.NONE
        : new NoticeWish(
            subscriptions.stream().map(NoticeSubscription::noticeType).toList(),
            subscriptions.get(0).handler().toString());
  }
}

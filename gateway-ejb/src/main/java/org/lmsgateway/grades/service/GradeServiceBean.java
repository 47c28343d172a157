package org.lmsgateway.grades.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.lmsgateway.app.LtiService;
import org.lmsgateway.course.CourseId;
import org.lmsgateway.course.CourseOutcome;
import org.lmsgateway.course.CourseOutcome.Done;
import org.lmsgateway.course.CourseOutcome.Refused;
import org.lmsgateway.course.CourseRefusal;
import org.lmsgateway.course.service.CourseAccess;
import org.lmsgateway.course.service.OpenCourse;
import org.lmsgateway.grades.GradeService;
import org.lmsgateway.grades.LineItem;
import org.lmsgateway.grades.LineItemDraft;
import org.lmsgateway.grades.LineItemQuery;
import org.lmsgateway.grades.Result;
import org.lmsgateway.grades.SavedLineItem;
import org.lmsgateway.grades.ScoreDraft;
import org.lmsgateway.grades.ScorePassed;
import org.lmsgateway.grades.SentScore;
import org.lmsgateway.shared.AppCaller;
import org.lmsgateway.shared.Page;

/** Works in gradebooks for apps. No transaction: the LMS is asked over the network. */
@Stateless
@RolesAllowed(AppCaller.ROLE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class GradeServiceBean implements GradeService {

  @Inject private Event<ScorePassed> passed;

  private final CourseAccess access;
  private final LineItems items;
  private final LineItemLists lists;
  private final Scores scores;
  private final Results results;

  public GradeServiceBean() {
    this(null, null, null, null, null);
  }

  @Inject
  public GradeServiceBean(
      CourseAccess access, LineItems items, LineItemLists lists, Scores scores, Results results) {
    this.access = access;
    this.items = items;
    this.lists = lists;
    this.scores = scores;
    this.results = results;
  }

  /** For tests, which have no container to give the event. */
  GradeServiceBean(
      CourseAccess access,
      LineItems items,
      LineItemLists lists,
      Scores scores,
      Results results,
      Event<ScorePassed> passed) {
    this(access, items, lists, scores, results);
    this.passed = passed;
  }

  @Override
  public CourseOutcome<Page<LineItem>> lineItems(CourseId course, LineItemQuery query) {
    return access.open(course, LtiService.GRADES).then(open -> lists.page(open, query));
  }

  @Override
  public CourseOutcome<LineItem> lineItem(CourseId course, String id) {
    return at(
        course,
        id,
        (open, address) ->
            items.get(open, address).then(item -> items.required(open, address, item)));
  }

  @Override
  public CourseOutcome<SavedLineItem> add(CourseId course, LineItemDraft draft) {
    var fault = LineItemJson.newFault(draft);
    return access
        .open(course, LtiService.GRADES)
        .then(open -> fault.isPresent() ? invalid(fault) : addOnce(open, draft));
  }

  private CourseOutcome<SavedLineItem> addOnce(OpenCourse open, LineItemDraft draft) {
    return lists
        .find(open, draft)
        .then(
            found ->
                found.isPresent()
                    ? new Done<>(new SavedLineItem(found.get(), false))
                    : lists
                        .container(open)
                        .then(container -> add(open, container, draft))
                        .map(item -> new SavedLineItem(item, true)));
  }

  private CourseOutcome<LineItem> add(OpenCourse open, URI container, LineItemDraft draft) {
    return items
        .post(open, container, LineItemJson.changed(Map.of(), draft))
        .then(item -> items.required(open, container, item));
  }

  @Override
  public CourseOutcome<LineItem> change(CourseId course, String id, LineItemDraft draft) {
    var fault = LineItemJson.changeFault(draft);
    return fault.isPresent()
        ? invalid(fault)
        : at(course, id, (open, address) -> change(open, address, draft));
  }

  private CourseOutcome<LineItem> change(OpenCourse open, URI address, LineItemDraft draft) {
    return items
        .get(open, address)
        .then(item -> items.put(open, address, LineItemJson.changed(item, draft)))
        .then(item -> items.required(open, address, item));
  }

  @Override
  public CourseOutcome<Boolean> remove(CourseId course, String id) {
    return at(course, id, items::delete);
  }

  @Override
  public CourseOutcome<SentScore> score(CourseId course, String id, ScoreDraft draft) {
    return at(course, id, (open, address) -> score(open, address, draft));
  }

  private CourseOutcome<SentScore> score(OpenCourse open, URI address, ScoreDraft draft) {
    return scores
        .send(open, address, draft)
        .map(
            sent -> {
              if (ScoreCheck.isGrade(draft)) {
                passed.fire(new ScorePassed(open.course(), address, draft.user()));
              }
              return sent;
            });
  }

  @Override
  public CourseOutcome<Page<Result>> results(
      CourseId course, String id, String user, String cursor, int limit) {
    return at(course, id, (open, address) -> results.page(open, address, user, cursor, limit));
  }

  private <T> CourseOutcome<T> at(
      CourseId course, String id, BiFunction<OpenCourse, URI, CourseOutcome<T>> work) {
    return access
        .open(course, LtiService.GRADES)
        .then(open -> items.address(open, id).then(address -> work.apply(open, address)));
  }

  private static <T> CourseOutcome<T> invalid(Optional<String> fault) {
    return Refused.of(CourseRefusal.REQUEST_INVALID, fault.orElseThrow());
  }
}

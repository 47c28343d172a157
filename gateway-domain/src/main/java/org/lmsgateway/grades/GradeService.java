package org.lmsgateway.grades;

import org.lmsgateway.course.CourseId;
import org.lmsgateway.course.CourseOutcome;
import org.lmsgateway.shared.Page;

/** Works in the gradebook of a course. For apps with the service of grades. */
public interface GradeService {

  /**
   * One part of the line items that the LMS shows the tool.
   *
   * @throws org.lmsgateway.shared.InvalidCursorException if the cursor was not given to this app
   *     for this list
   */
  CourseOutcome<Page<LineItem>> lineItems(CourseId course, LineItemQuery query);

  CourseOutcome<LineItem> lineItem(CourseId course, String id);

  /**
   * Adds a line item, unless there is one with the same resource id, tag and link already: courses
   * are copied, and requests are repeated.
   */
  CourseOutcome<SavedLineItem> add(CourseId course, LineItemDraft draft);

  /** Changes what the draft says; what it leaves null, and what the LMS added, stays. */
  CourseOutcome<LineItem> change(CourseId course, String id, LineItemDraft draft);

  /** Removes a line item with all its grades. */
  CourseOutcome<Boolean> remove(CourseId course, String id);

  /** Sends a score. */
  CourseOutcome<SentScore> score(CourseId course, String id, ScoreDraft draft);

  /**
   * One part of the results of a line item.
   *
   * @param user only this user's; null for all
   * @param cursor where to go on, as a page said, or null for the beginning
   */
  CourseOutcome<Page<Result>> results(
      CourseId course, String id, String user, String cursor, int limit);
}

package org.lmsgateway.practice.grades;

/**
 * A line item as a tool describes it (AGS 2.0 §3.2); nothing of it is believed yet, and what was
 * not sent is null.
 *
 * @param review how the tool offers to review submissions; null if it does not
 */
public record LineItemDraft(
    String label,
    Double scoreMaximum,
    String resourceLinkId,
    String resourceId,
    String tag,
    SubmissionReview review) {

  /** The same, coupled to a link. */
  public LineItemDraft of(String link) {
    return new LineItemDraft(label, scoreMaximum, link, resourceId, tag, review);
  }
}

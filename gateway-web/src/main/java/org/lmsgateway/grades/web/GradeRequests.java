package org.lmsgateway.grades.web;

import org.lmsgateway.grades.LineItemDraft;
import org.lmsgateway.grades.ScoreDraft;
import org.lmsgateway.shared.web.json.JsonMembers;

/** Reads what apps send. */
final class GradeRequests {
  private GradeRequests() {}

  static LineItemDraft lineItem(JsonMembers body) {
    var draft =
        new LineItemDraft(
            body.text("label"),
            body.number("scoreMaximum"),
            body.text("resourceId"),
            body.text("tag"),
            body.text("link"),
            body.text("startsAt"),
            body.text("endsAt"));
    body.requireValid();
    return draft;
  }

  static ScoreDraft score(JsonMembers body) {
    var draft =
        new ScoreDraft(
            body.text("user"),
            body.number("scoreGiven"),
            body.number("scoreMaximum"),
            body.text("comment"),
            body.text("activityProgress"),
            body.text("gradingProgress"),
            body.text("timestamp"));
    body.requireValid();
    return draft;
  }
}

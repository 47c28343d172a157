package org.lmsgateway.practice.web.platform;

import static org.lmsgateway.shared.json.Jsonp.JSON;

import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import org.lmsgateway.practice.PracticeAddresses;
import org.lmsgateway.practice.grades.Grade;
import org.lmsgateway.practice.grades.LineItem;
import org.lmsgateway.practice.grades.LineItemDraft;
import org.lmsgateway.practice.grades.Score;
import org.lmsgateway.practice.grades.SubmissionReview;
import org.lmsgateway.practice.people.PracticePerson;

/** Line items, scores and results as JSON (AGS 2.0 §3.2 to §3.4). */
record LineItemJson(PracticeAddresses addresses) {

  static LineItemDraft draft(SentJson sent) {
    return new LineItemDraft(
        sent.text("label"),
        sent.number("scoreMaximum"),
        sent.text("resourceLinkId"),
        sent.text("resourceId"),
        sent.text("tag"),
        sent.object("submissionReview")
            .map(review -> new SubmissionReview(review.text("url")))
            .orElse(null));
  }

  static Score score(SentJson sent) {
    return new Score(
        sent.text("userId"),
        sent.number("scoreGiven"),
        sent.number("scoreMaximum"),
        sent.text("activityProgress"),
        sent.text("gradingProgress"),
        sent.text("timestamp"),
        sent.text("comment"));
  }

  JsonObjectBuilder of(LineItem item) {
    var json =
        JSON.createObjectBuilder()
            .add("id", addresses.lineItem(item.number()).toString())
            .add("label", item.label())
            .add("scoreMaximum", item.scoreMaximum());
    var details = item.details();
    add(json, "resourceLinkId", details.resourceLinkId());
    add(json, "resourceId", details.resourceId());
    add(json, "tag", details.tag());
    if (details.review() != null) {
      var review = JSON.createObjectBuilder();
      add(review, "url", details.review().url());
      json.add("submissionReview", review);
    }
    return json;
  }

  JsonObjectBuilder of(LineItem item, PracticePerson person, Grade grade) {
    var json =
        JSON.createObjectBuilder()
            .add("id", below(item, "results", person.subject()).build().toString())
            .add("scoreOf", addresses.lineItem(item.number()).toString())
            .add("userId", person.subject())
            .add("resultMaximum", grade.maximum());
    if (grade.score() != null) {
      json.add("resultScore", grade.score());
    }
    add(json, "comment", grade.comment().isEmpty() ? null : grade.comment());
    return json;
  }

  /** The results' address, as it was asked for; null where a parameter was not given. */
  URI results(LineItem item, String user, Integer limit) {
    var address = below(item, "results");
    if (user != null) {
      address.queryParam("user_id", user);
    }
    return limit == null ? address.build() : address.queryParam("limit", limit).build();
  }

  /** AGS 2.0 §3.3: below the path; the query stays. */
  private UriBuilder below(LineItem item, String... parts) {
    return UriBuilder.fromUri(addresses.lineItem(item.number())).segment(parts);
  }

  private static void add(JsonObjectBuilder json, String name, String value) {
    if (value != null) {
      json.add(name, value);
    }
  }
}

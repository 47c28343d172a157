package org.lmsgateway.practice.service.content;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.lmsgateway.app.AppId;
import org.lmsgateway.practice.content.ContentFault;
import org.lmsgateway.practice.grades.LineItemDraft;
import org.lmsgateway.practice.grades.SubmissionReview;
import org.lmsgateway.practice.service.PracticePlatform;
import org.lmsgateway.shared.service.Claims;

/** Reads content items, strictly: what is of another type than it should be is refused. */
final class ContentItems {

  static final String LINK = "ltiResourceLink";

  private static final int MOST_CHARACTERS = 500;
  private static final int MOST_CUSTOM = 30;

  private final PracticePlatform platform;

  ContentItems(PracticePlatform platform) {
    this.platform = platform;
  }

  /**
   * Reads one item.
   *
   * @throws ItemException if it cannot be taken
   */
  ContentItem read(Claims item) throws ItemException {
    var type = item.text("type").orElse("");
    if (!LINK.equals(type)) {
      throw new ItemException(ContentFault.ITEM_TYPE, type);
    }
    var url = text(item, "url", platform.targetLink(AppId.LAUNCH_INSPECTOR).toString());
    if (!platform.isBelowTargetLink(url)) {
      throw new ItemException(ContentFault.ITEM_ADDRESS, url);
    }
    var title = text(item, "title", "");
    return new ContentItem(title, text(item, "text", ""), url, custom(item), lineItem(item, title));
  }

  private static String text(Claims from, String name, String otherwise) throws ItemException {
    if (!from.has(name)) {
      return otherwise;
    }
    return from.text(name)
        .filter(text -> text.length() <= MOST_CHARACTERS)
        .orElseThrow(() -> malformed(name));
  }

  private static Map<String, String> custom(Claims item) throws ItemException {
    if (!item.has("custom")) {
      return Map.of();
    }
    var members = item.object("custom").orElseThrow(() -> malformed("custom"));
    if (members.values().size() > MOST_CUSTOM) {
      throw malformed("custom");
    }
    Map<String, String> custom = new LinkedHashMap<>();
    for (var name : members.values().keySet()) {
      // Every value is a string (LTI 1.3 Core §5.4.6).
      custom.put(name, members.text(name).orElseThrow(() -> malformed("custom")));
    }
    return custom;
  }

  private static Optional<LineItemDraft> lineItem(Claims item, String title) throws ItemException {
    if (!item.has("lineItem")) {
      return Optional.empty();
    }
    var line = item.object("lineItem").orElseThrow(() -> malformed("lineItem"));
    if (!(line.values().get("scoreMaximum") instanceof Number maximum)) {
      throw malformed("lineItem.scoreMaximum");
    }
    return Optional.of(
        new LineItemDraft(
            // Without a label the column is called what the link is called.
            text(line, "label", title),
            maximum.doubleValue(),
            null,
            text(line, "resourceId", null),
            text(line, "tag", null),
            review(line)));
  }

  private static SubmissionReview review(Claims line) throws ItemException {
    if (!line.has("submissionReview")) {
      return null;
    }
    var review =
        line.object("submissionReview").orElseThrow(() -> malformed("lineItem.submissionReview"));
    return new SubmissionReview(text(review, "url", null));
  }

  private static ItemException malformed(String member) {
    return new ItemException(ContentFault.ITEMS_MALFORMED, member);
  }
}

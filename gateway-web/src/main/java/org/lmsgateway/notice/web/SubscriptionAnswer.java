package org.lmsgateway.notice.web;

import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import org.lmsgateway.notice.NoticeWish;

/** What an app wants to be told about a course, as the API shows it. */
@JsonbNillable
@JsonbPropertyOrder({"types", "handler"})
public record SubscriptionAnswer(List<String> types, String handler) {
  static SubscriptionAnswer of(NoticeWish wish) {
    return new SubscriptionAnswer(wish.types(), wish.handler());
  }
}

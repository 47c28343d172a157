package org.lmsgateway.privacy.web;

import java.util.List;
import java.util.Map;
import org.lmsgateway.privacy.HeldData;

/** What there is about one person. */
public record PersonalDataAnswer(List<Item> items) {

  /** One thing: its kind, and what it says. */
  public record Item(String kind, Map<String, String> values) {
    static Item of(HeldData data) {
      return new Item(data.kind(), data.values());
    }
  }

  static PersonalDataAnswer of(List<HeldData> found) {
    return new PersonalDataAnswer(found.stream().map(Item::of).toList());
  }
}

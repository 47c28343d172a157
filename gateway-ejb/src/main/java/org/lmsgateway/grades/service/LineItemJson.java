package org.lmsgateway.grades.service;

import java.math.BigDecimal;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.lmsgateway.grades.LineItemDraft;
import org.lmsgateway.shared.service.Claims;

/** A line item as LMSs write it (AGS 2.0 §3.2.1), and what an app's draft changes in it. */
final class LineItemJson {

  static final String MEDIA_TYPE = "application/vnd.ims.lis.v2.lineitem+json";

  private LineItemJson() {}

  /** Its address; empty if the LMS does not say one that can be used. */
  static Optional<URI> address(Claims item) {
    try {
      return item.filled("id").map(URI::create).filter(address -> address.getHost() != null);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  static BigDecimal number(Claims object, String name) {
    return object.values().get(name) instanceof Number number
        ? new BigDecimal(number.toString())
        : null;
  }

  /** What is wrong with a new one. */
  static Optional<String> newFault(LineItemDraft draft) {
    if (draft.label() == null) {
      return Optional.of("label is required");
    }
    return draft.scoreMaximum() == null
        ? Optional.of("scoreMaximum is required")
        : changeFault(draft);
  }

  /** What is wrong with a change: AGS 2.0 §3.2.9 and §3.2.10. */
  static Optional<String> changeFault(LineItemDraft draft) {
    if (draft.label() != null && draft.label().isBlank()) {
      return Optional.of("label must not be blank");
    }
    return draft.scoreMaximum() != null && draft.scoreMaximum().signum() <= 0
        ? Optional.of("scoreMaximum must be above 0")
        : Optional.empty();
  }

  /** The LMS's item with the draft's changes; what it holds beside stays (AGS 2.0 §3.2.6). */
  static Map<String, Object> changed(Map<String, Object> item, LineItemDraft draft) {
    Map<String, Object> changed = new LinkedHashMap<>(item);
    put(changed, "label", draft.label());
    put(changed, "scoreMaximum", draft.scoreMaximum());
    put(changed, "resourceId", draft.resourceId());
    put(changed, "tag", draft.tag());
    put(changed, "resourceLinkId", draft.link());
    put(changed, "startDateTime", draft.startsAt());
    put(changed, "endDateTime", draft.endsAt());
    return changed;
  }

  private static void put(Map<String, Object> item, String name, Object value) {
    if (value != null) {
      item.put(name, value);
    }
  }
}

package org.lmsgateway.practice.service.content;

import java.util.Map;
import java.util.Optional;
import org.lmsgateway.practice.grades.LineItemDraft;

/**
 * An item of type {@code ltiResourceLink} (Deep Linking 2.0 §2.1.2), read and found right.
 *
 * @param lineItem the column that it shall have in the gradebook
 */
record ContentItem(
    String title,
    String text,
    String url,
    Map<String, String> custom,
    Optional<LineItemDraft> lineItem) {}

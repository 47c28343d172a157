package org.lmsgateway.grades;

import java.math.BigDecimal;

/**
 * What an app says about a line item; nothing of it is checked yet, every member may be null. The
 * names are those of the API and of {@link LineItem}.
 */
public record LineItemDraft(
    String label,
    BigDecimal scoreMaximum,
    String resourceId,
    String tag,
    String link,
    String startsAt,
    String endsAt) {}

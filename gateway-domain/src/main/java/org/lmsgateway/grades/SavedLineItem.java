package org.lmsgateway.grades;

/**
 * A line item that is in the gradebook now.
 *
 * @param isNew false if it was there before, because the app had asked for the same one
 */
public record SavedLineItem(LineItem item, boolean isNew) {}

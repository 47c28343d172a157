package org.lmsgateway.lms;

/**
 * A preset whose LMS shows apps on pages at hosts that none of its addresses names: below its
 * vendor's domains, where all schools share addresses, or at a domain of the school's own, which
 * nobody can know beforehand.
 */
public interface PagesElsewhere {}

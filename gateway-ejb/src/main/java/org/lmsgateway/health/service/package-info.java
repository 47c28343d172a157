/**
 * The checks behind {@code /health}. A check that may hang is looked at by one thread, at most once
 * a second, and waited for two seconds at most; only a change of its state is logged. Answers hold
 * nothing secret, because everybody may ask. Entry type: {@link
 * org.lmsgateway.health.service.DatabaseHealth}.
 */
package org.lmsgateway.health.service;

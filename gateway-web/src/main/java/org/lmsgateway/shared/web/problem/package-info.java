/**
 * Problem documents (RFC 9457): what a client of the API is told when a request is refused, with
 * texts from the bundle of {@code org.lmsgateway.shared.web}. Knows HTTP, but no component's rules.
 * Entry types: {@link org.lmsgateway.shared.web.problem.Problems} makes answers, {@link
 * org.lmsgateway.shared.web.problem.FaultMapper} does so for exceptions.
 */
package org.lmsgateway.shared.web.problem;

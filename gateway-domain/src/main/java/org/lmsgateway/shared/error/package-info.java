/** What all codes of refusals and faults have in common: {@link ErrorCode}. */
package org.lmsgateway.shared.error;

/**
 * What log lines carry for programs that search them. Entry type: {@link
 * org.lmsgateway.shared.log.LogFields}.
 */
package org.lmsgateway.shared.log;

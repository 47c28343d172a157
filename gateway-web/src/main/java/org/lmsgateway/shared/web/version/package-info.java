/**
 * Versions of things as entity tags (RFC 9110 §8.8.3), and changes on the condition of one
 * (§13.1.1). Entry types: {@link org.lmsgateway.shared.web.version.VersionTag}, {@link
 * org.lmsgateway.shared.web.version.IfMatchFilter}.
 */
package org.lmsgateway.shared.web.version;

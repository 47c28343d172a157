/** Lets programs sign in by a code that a person approves (RFC 8628). */
package org.lmsgateway.identity.service.device;

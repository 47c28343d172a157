/** The page on which a person lets a program sign in (RFC 8628 §3.3), and its short address. */
package org.lmsgateway.identity.web.device;

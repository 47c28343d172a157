/**
 * Attacks on the gateway, as one table: what somebody does, changed in one thing only against a
 * sound launch, and the reason code that it must be refused with. One test runs them all over HTTP
 * against the running gateway; {@code docs/attacks.md} is the table for readers. Entry type: {@link
 * org.lmsgateway.attack.AttackTable}.
 */
package org.lmsgateway.attack;

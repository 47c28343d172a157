/**
 * The example app of {@code docs/apps.md}: plain Jakarta EE and MicroProfile, without a line of
 * LTI. The tests run it on a server of its own. Entry type: {@link org.lmsgateway.example.Stars}.
 */
package org.lmsgateway.example;

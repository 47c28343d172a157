/**
 * The diagnosis: the checks that only this program can make, of itself and of its way to the
 * gateway, before those that the gateway makes. {@code docs/diagnosis.md} lists all of them. Entry:
 * {@link org.lmsgateway.commandline.diagnosis.Diagnosis}.
 */
package org.lmsgateway.commandline.diagnosis;

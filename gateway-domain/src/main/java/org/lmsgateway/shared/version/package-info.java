/**
 * Changes that count only for the version of a thing that somebody has read. Entry types: {@link
 * org.lmsgateway.shared.version.ExpectedVersion} says which, {@link
 * org.lmsgateway.shared.version.VersionListener} holds it.
 */
package org.lmsgateway.shared.version;

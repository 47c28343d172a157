/**
 * What launches are decided by is kept in memory, and found stale on every node within a second:
 * each change raises one number in the database, which nodes look at a few times a second while
 * they are asked. Knows no component. Entry type: {@link
 * org.lmsgateway.shared.service.version.VersionedCache}.
 */
package org.lmsgateway.shared.service.version;

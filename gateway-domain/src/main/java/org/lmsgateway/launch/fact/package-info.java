/**
 * What a launch said, as far as it helps an admin to find out what became of it and names no
 * person: no name, no address, no user's id, no hint. Knows nothing of launches themselves. Entry
 * type: {@link org.lmsgateway.launch.fact.LaunchFacts}.
 */
package org.lmsgateway.launch.fact;

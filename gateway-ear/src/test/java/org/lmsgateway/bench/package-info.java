/**
 * What a launch costs the server, against the floor: a tool that does the least that a launch needs
 * and keeps everything in memory. Entry type: {@link org.lmsgateway.bench.LaunchBench}; see
 * docs/performance.md.
 */
package org.lmsgateway.bench;

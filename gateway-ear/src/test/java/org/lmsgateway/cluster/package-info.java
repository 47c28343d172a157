/**
 * Tests of many nodes: three of Payara Micro with their data grid, over one PostgreSQL, behind
 * HAProxy, and what is left of them when something fails. Entry type: {@link
 * org.lmsgateway.cluster.Cluster}; see docs/reliability.md.
 */
package org.lmsgateway.cluster;

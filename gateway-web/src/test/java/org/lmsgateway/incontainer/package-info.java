/**
 * Tests that run inside the server, for what only the container can show. This package, and nothing
 * else of the tests, is added to the WAR.
 */
package org.lmsgateway.incontainer;

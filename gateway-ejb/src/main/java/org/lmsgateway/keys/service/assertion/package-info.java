/**
 * Reads the keys of clients and checks the assertions that these sign. Entry type: {@link
 * org.lmsgateway.keys.service.assertion.AssertionCheck}.
 */
package org.lmsgateway.keys.service.assertion;

/**
 * What of a list somebody wants to see, and in which order. Services of all components take it.
 * Entry type: {@link org.lmsgateway.shared.list.ListSearch}.
 */
package org.lmsgateway.shared.list;

/**
 * Whether this node can do its work, for balancers and for who runs it. Entry type: {@link
 * org.lmsgateway.health.WarmUpStep}.
 */
package org.lmsgateway.health;

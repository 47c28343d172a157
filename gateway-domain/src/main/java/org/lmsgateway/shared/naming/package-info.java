/**
 * How pages of components below {@code tenant} name tenants. Entry type: {@link
 * org.lmsgateway.shared.naming.NamedTenants}, which {@code tenant} implements.
 */
package org.lmsgateway.shared.naming;

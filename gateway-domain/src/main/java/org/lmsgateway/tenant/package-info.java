/**
 * Tenants and the cloud guard. A tenant is an institution, known by its directory; the guard finds
 * out which cloud the directory is in and serves only those that the operator allows. It knows no
 * LMS and no launch. Entry types: {@link org.lmsgateway.tenant.TenantService} and {@link
 * org.lmsgateway.tenant.CloudGuard}.
 */
package org.lmsgateway.tenant;

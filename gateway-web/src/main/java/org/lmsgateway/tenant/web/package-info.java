/**
 * Tenants over HTTP: the API resource, and how a refused tenant is told to clients. Decides nothing
 * about tenants; that is the service's. Entry types: {@link
 * org.lmsgateway.tenant.web.TenantsResource} and {@link org.lmsgateway.tenant.web.TenantProblems}.
 */
package org.lmsgateway.tenant.web;

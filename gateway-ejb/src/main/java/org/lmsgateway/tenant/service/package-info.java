/**
 * Registers tenants, asks their directories which cloud they are in, and guards by policy. Source
 * of the directories' documents: OpenID Connect Discovery 1.0 §4, with Microsoft's additional
 * members. Entry type: {@link org.lmsgateway.tenant.service.TenantServiceBean}.
 */
package org.lmsgateway.tenant.service;

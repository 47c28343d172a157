/**
 * What an operator configures about signing in with OpenID providers. It knows no other setting.
 */
package org.lmsgateway.tenantconfig.oidc;

/**
 * What is stored encrypted, and the master key that all of it hangs on. The master key can be
 * changed: what the one before has sealed still opens while that is configured too, and is sealed
 * anew. Source: RFC 7516. Entry type: {@link org.lmsgateway.keys.service.vault.Vault}.
 */
package org.lmsgateway.keys.service.vault;

/**
 * The key sets that LMSs publish, as an admin looks at them: what was fetched, when, and what went
 * wrong. Checking tokens against them is {@link org.lmsgateway.keys.PlatformTokens}'s. Source: RFC
 * 7517. Entry type: {@link org.lmsgateway.keys.keyset.LmsKeySets}.
 */
package org.lmsgateway.keys.keyset;

package org.lmsgateway.identity.provider;

/**
 * Somebody wants to sign in with a provider.
 *
 * @param address a mail address or domain, which tells the provider, or null for that of the
 *     installation
 * @param returnTo the page to come to afterwards; the caller has checked that it is ours
 * @param setupCode the code of the set-up link, or null
 * @param fresh whether the provider shall ask again who it is, even if it knows
 */
public record SignInRequest(String address, String returnTo, String setupCode, boolean fresh) {}

package org.lmsgateway.identity.provider;

/**
 * What the sign-in page offers beside local accounts.
 *
 * @param installation whether the installation has a provider
 * @param name what that one is called, or null for a general text
 * @param own what the provider is called that an address leads to, or null
 * @param tenants whether tenants have providers of their own, found by the domain of an address
 */
public record SignInOffer(boolean installation, String name, String own, boolean tenants) {}

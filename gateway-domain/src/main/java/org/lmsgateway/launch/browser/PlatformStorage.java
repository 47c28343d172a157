package org.lmsgateway.launch.browser;

/**
 * A place in the LMS's page where a launch keeps its secret (LTI Platform Storage 0.1).
 *
 * @param frame {@code _parent}, or the name of a frame of the parent, as the login's {@code
 *     lti_storage_target} says
 * @param origin of the LMS's OIDC authorization address: the only one that may have the secret
 */
public record PlatformStorage(String frame, WebOrigin origin, String key) {}

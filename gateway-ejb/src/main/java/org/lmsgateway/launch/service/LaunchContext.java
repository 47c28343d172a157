package org.lmsgateway.launch.service;

import java.time.Instant;
import org.lmsgateway.registration.Registration;
import org.lmsgateway.shared.service.Claims;

/**
 * All that the checks of a token's claims may look at.
 *
 * @param loginAt when the login was
 */
public record LaunchContext(
    Claims claims, Registration registration, LaunchState state, Instant loginAt, Instant now) {}

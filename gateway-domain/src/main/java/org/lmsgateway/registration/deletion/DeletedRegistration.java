package org.lmsgateway.registration.deletion;

import java.time.Instant;
import org.lmsgateway.registration.Registration;

/**
 * A registration that was deleted.
 *
 * @param until when it is gone for good
 */
public record DeletedRegistration(Registration registration, Instant until) {}

package org.lmsgateway.deeplinking;

import java.net.URI;
import java.time.Duration;

/**
 * Where the app sends the browser, so that the content gets to the LMS.
 *
 * @param location works once
 */
public record ContentTicket(URI location, Duration life) {}

/**
 * The practice LMS's side of LTI 1.3: what its parts share, above all what it and the gateway know
 * of each other. The parts are packages below: it registers itself and signs launches ({@code
 * launch}), issues access tokens ({@code token}), keeps the gradebook ({@code grades}) and takes
 * what was chosen by deep linking ({@code content}). It must not know how the gateway checks a
 * launch. What it keeps is in memory and limited. Entry type: {@link
 * org.lmsgateway.practice.service.PracticePlatform}.
 */
package org.lmsgateway.practice.service;

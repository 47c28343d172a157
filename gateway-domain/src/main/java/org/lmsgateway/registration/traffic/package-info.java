/**
 * How much a registration is used, as its list shows it. What launches are is not known here: the
 * component that keeps their log answers. Entry type: {@link
 * org.lmsgateway.registration.traffic.RegistrationTraffic}.
 */
package org.lmsgateway.registration.traffic;

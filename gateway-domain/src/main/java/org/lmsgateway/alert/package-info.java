/**
 * Alerts: what admins are told without looking, by mail and by a web hook of their own, once. Knows
 * what the other components keep, and changes nothing of it. Entry type: {@link
 * org.lmsgateway.alert.AlertService}.
 */
package org.lmsgateway.alert;

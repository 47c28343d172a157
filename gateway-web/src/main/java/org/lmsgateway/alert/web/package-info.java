/**
 * Where admins are told alerts, at the API and in the portal. Entry types: {@link
 * org.lmsgateway.alert.web.AlertsResource} and {@link org.lmsgateway.alert.web.AlertsPage}.
 */
package org.lmsgateway.alert.web;

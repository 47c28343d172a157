/**
 * Looks for what admins are to be told, and tells it. Entry types: {@link
 * org.lmsgateway.alert.service.AlertServiceBean} and {@link
 * org.lmsgateway.alert.service.AlertTimer}.
 */
package org.lmsgateway.alert.service;

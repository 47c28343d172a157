/** Where a request comes from, as far as the proxies before the gateway can be believed. */
package org.lmsgateway.shared.client;

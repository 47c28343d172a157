/**
 * How every component comes by Jakarta JSON Processing. Entry type: {@link
 * org.lmsgateway.shared.json.Jsonp}.
 */
package org.lmsgateway.shared.json;

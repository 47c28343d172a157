/** Remote sessions: the API that opens them, and the page that lists and closes them. */
package org.lmsgateway.identity.web.remote;

/** Opens, counts and closes remote sessions. */
package org.lmsgateway.identity.service.remote;

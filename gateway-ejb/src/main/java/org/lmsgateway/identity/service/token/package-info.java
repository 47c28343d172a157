/** What the access tokens of API clients and admins say, and how it is read. */
package org.lmsgateway.identity.service.token;

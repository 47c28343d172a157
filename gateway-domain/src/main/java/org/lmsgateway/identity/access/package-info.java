/**
 * How the API is called: by access tokens, and by admins in remote sessions. The rules of these are
 * those of the remote administration that the gateway took as its model: only admins, only where
 * the tenant's switch is on, so many for one admin and for one tenant at a time, and signing in
 * again after an hour.
 */
package org.lmsgateway.identity.access;

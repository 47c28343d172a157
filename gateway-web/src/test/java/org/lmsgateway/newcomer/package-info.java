/** What somebody does who has never seen the gateway, from signing in to mending a launch. */
package org.lmsgateway.newcomer;

/**
 * Help for whoever needs it, signed in or not: whom to ask, and a report of a problem, which shows
 * what it holds before anything leaves. Knows launches, and nothing of pages. Entry type: {@link
 * org.lmsgateway.help.SupportService}.
 */
package org.lmsgateway.help;

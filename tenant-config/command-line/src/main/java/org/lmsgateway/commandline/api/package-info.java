/**
 * The things that the API has, found by its own description rather than by a list of ours: lists,
 * names and ids, and what can be got and deleted.
 */
package org.lmsgateway.commandline.api;

/**
 * The commands, one class each: they read their options, let the other packages do the work and
 * show what came out. Their help is in the bundle {@code help}.
 */
package org.lmsgateway.commandline.command;

/** The command line against the running gateway; it is a process of its own, and no class here. */
package org.lmsgateway.commandlinetest;

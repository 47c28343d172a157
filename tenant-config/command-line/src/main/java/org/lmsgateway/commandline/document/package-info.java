/**
 * Files in YAML, which are the same as JSON to the gateway: read with the line and column of each
 * value, so that a fault can be told where it is, and written.
 */
package org.lmsgateway.commandline.document;

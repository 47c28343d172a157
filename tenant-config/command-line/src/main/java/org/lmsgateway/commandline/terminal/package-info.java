/**
 * What the person or the script at the other end is told: texts in English and French, exit codes,
 * troubles with cause and resolution, tables and JSON. It knows nothing of the gateway.
 */
package org.lmsgateway.commandline.terminal;

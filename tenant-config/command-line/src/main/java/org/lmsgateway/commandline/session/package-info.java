/**
 * Remote sessions: opened by a sign-in, kept in a file that only its owner can read, gone on with
 * after the next sign-in. Entry: {@link org.lmsgateway.commandline.session.RemoteSessions}.
 */
package org.lmsgateway.commandline.session;

/**
 * How a person or a program proves to a gateway who it is, and gets the access token with which a
 * remote session is opened. Entry: {@link org.lmsgateway.commandline.signin.SignIn}.
 */
package org.lmsgateway.commandline.signin;

/**
 * Moodle. Its deployment ids are small numbers that mean nothing without the issuer, a context's
 * type is a short name, and custom values may be null in deep linking: all of it is accepted
 * everywhere, and tests here and of the launch hold that.
 */
package org.lmsgateway.lms.moodle;

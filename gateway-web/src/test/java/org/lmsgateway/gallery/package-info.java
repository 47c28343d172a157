/**
 * Every page in every state, looked at: a short pass in each build, and with {@code -Pgallery} all
 * of them in both languages and themes, with pictures side by side. {@link
 * org.lmsgateway.gallery.PageStates} is the one list; a new page is added there.
 */
package org.lmsgateway.gallery;

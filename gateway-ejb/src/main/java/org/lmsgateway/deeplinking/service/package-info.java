/**
 * Checks content against what the LMS asked for, keeps it until the browser comes, and signs it
 * with the registration's key. Source: Deep Linking 2.0 §3 and §4. Entry type: {@link
 * org.lmsgateway.deeplinking.service.DeepLinkingServiceBean}.
 */
package org.lmsgateway.deeplinking.service;

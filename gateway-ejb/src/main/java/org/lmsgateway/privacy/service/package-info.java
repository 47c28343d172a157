/**
 * Asks every component that keeps something about people. Entry type: {@link
 * org.lmsgateway.privacy.service.PrivacyServiceBean}.
 */
package org.lmsgateway.privacy.service;

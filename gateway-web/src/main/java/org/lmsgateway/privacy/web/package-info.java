/**
 * What is kept about people, for admins and for programs: a page and three resources. Entry types:
 * {@link org.lmsgateway.privacy.web.PrivacyPage}, {@link
 * org.lmsgateway.privacy.web.PersonalDataResource}.
 */
package org.lmsgateway.privacy.web;

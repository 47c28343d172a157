/**
 * What the gateway keeps about people. Every component that keeps something declares it as a {@link
 * org.lmsgateway.privacy.PersonalDataHolder}, which also finds and erases what there is about one
 * person; this one knows none of them. Entry type: {@link org.lmsgateway.privacy.PrivacyService}.
 */
package org.lmsgateway.privacy;

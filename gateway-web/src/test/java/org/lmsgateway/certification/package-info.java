/**
 * The tests by which 1EdTech certifies tools, under the names that the certification suite has for
 * them, over HTTP against the running gateway: LTI Advantage Conformance Certification Guide 1.3,
 * section 6. {@code docs/certification.md} lists them. Entry type: {@link
 * org.lmsgateway.certification.CertificationSuite}.
 */
package org.lmsgateway.certification;

/**
 * What keeps an admin or a launch from getting through: one list of checks in the order in which
 * they depend on each other, for the portal, the API and the command line. Each finding has a code,
 * with cause and fix in the bundle {@code checks} of this package; the findings of other components
 * keep their own codes. Entry type: {@link org.lmsgateway.diagnosis.DiagnosisService}.
 */
package org.lmsgateway.diagnosis;

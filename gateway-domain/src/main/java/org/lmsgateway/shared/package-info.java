/**
 * What every component needs and none owns: the caller and its rights, outcomes, pages of a list
 * and the values that name things. It knows no other component. Entry type: {@link
 * org.lmsgateway.shared.Caller}.
 */
package org.lmsgateway.shared;

/**
 * Adding and editing a registration step by step. What is entered is kept in the session; what is
 * wrong with it says the service, and the presets of {@code lms} know what need not be entered.
 * Entry type: {@link org.lmsgateway.registration.web.wizard.AddRegistrationPage}.
 */
package org.lmsgateway.registration.web.wizard;

/**
 * Asks Moodles by their web services, keeps the tokens for that, and looks at what LMSs are set to.
 * Entry types: {@link org.lmsgateway.moodle.service.CheckListServiceBean} and {@link
 * org.lmsgateway.moodle.service.MoodleCalls}.
 */
package org.lmsgateway.moodle.service;

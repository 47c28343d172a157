package org.lmsgateway.transfer.service;

import org.lmsgateway.transfer.PlannedChange;

/**
 * One change, told and made: so a plan cannot differ from what is done.
 *
 * @param work makes the change in the transaction that runs
 */
record Step(PlannedChange change, Runnable work) {}

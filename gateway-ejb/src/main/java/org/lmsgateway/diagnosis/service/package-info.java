/** Runs the checks of the diagnosis: those of the nodes, of the caller, and of registrations. */
package org.lmsgateway.diagnosis.service;

/**
 * The diagnosis in the portal and in the API. Entry types: {@link
 * org.lmsgateway.diagnosis.web.DiagnosisPage}, {@link
 * org.lmsgateway.diagnosis.web.DiagnosisResource}.
 */
package org.lmsgateway.diagnosis.web;

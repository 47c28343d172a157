/**
 * Canvas: its environments, and the JSON by which its admins set up a developer key. Its login
 * calls the deployment {@code deployment_id}, which the login reads from every LMS.
 */
package org.lmsgateway.lms.canvas;

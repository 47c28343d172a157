/**
 * The launch, step by step: {@link org.lmsgateway.launch.service.LoginServiceBean} sends the
 * browser to the LMS, {@link org.lmsgateway.launch.service.CallbackServiceBean} checks what comes
 * back, {@link org.lmsgateway.launch.service.HandOffServiceBean} gives the launch to the app.
 * Nothing is remembered between the first two: a sealed state carries it. Sources: LTI 1.3 Core §5,
 * Security Framework 1.0 §5.1.
 */
package org.lmsgateway.launch.service;

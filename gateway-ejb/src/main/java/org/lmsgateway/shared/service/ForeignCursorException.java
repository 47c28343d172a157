package org.lmsgateway.shared.service;

import jakarta.ejb.ApplicationException;
import org.lmsgateway.shared.InvalidCursorException;

/**
 * The same, as services throw it: the container takes any other unchecked exception for a fault of
 * the service, and logs it with its stack. The domain knows no container, so it cannot say so.
 */
@ApplicationException
public class ForeignCursorException extends InvalidCursorException {

  private static final long serialVersionUID = 1L;
}

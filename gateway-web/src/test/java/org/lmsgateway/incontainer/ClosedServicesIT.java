package org.lmsgateway.incontainer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.parallel.ExecutionMode.SAME_THREAD;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;

/**
 * Every method of every service that is not open to all on purpose sends away whoever has not
 * signed in, before it looks at what it was given. Found by reflection: no new one is left out.
 */
@ArquillianTest
@Execution(SAME_THREAD)
class ClosedServicesIT {

  @Inject Services services;

  @Test
  void closedMethodsSendAnonymousCallersAway() throws ReflectiveOperationException {
    var methods = services.closed();
    var open = new ArrayList<String>();
    for (var method : methods) {
      if (!isDenied(method)) {
        open.add(method.toString());
      }
    }
    assertTrue(methods.size() > 30, "found only " + methods.size());
    assertEquals(List.of(), open);
  }

  private boolean isDenied(Services.Closed method) throws ReflectiveOperationException {
    try {
      services.callWithNothing(method);
      return false;
    } catch (InvocationTargetException e) {
      return e.getCause() instanceof EJBAccessException;
    }
  }
}

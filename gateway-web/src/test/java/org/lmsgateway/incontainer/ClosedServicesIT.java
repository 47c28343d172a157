package org.lmsgateway.incontainer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/**
 * Every method of every service that is not open to all on purpose sends away whoever has not
 * signed in, before it looks at what it was given. Found by reflection: no new one is left out.
 */
@ArquillianTest
class ClosedServicesIT {

  @Inject BeanManager beans;

  @Test
  void closedMethodsSendAnonymousCallersAway() {
    var open = new ArrayList<String>();
    var tried = 0;
    for (var bean : services()) {
      for (var method : closedMethods(bean)) {
        tried++;
        if (!isDenied(bean, method)) {
          open.add(bean.getBeanClass().getSimpleName() + "." + method.getName());
        }
      }
    }
    assertTrue(tried > 30, "found only " + tried);
    assertEquals(List.of(), open);
  }

  private List<Bean<?>> services() {
    return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
        .filter(bean -> bean.getBeanClass().isAnnotationPresent(Stateless.class))
        .filter(bean -> bean.getBeanClass().getName().startsWith("org.lmsgateway."))
        .<Bean<?>>map(bean -> bean)
        .toList();
  }

  /** The methods of its business interfaces that are not marked as open to all. */
  private static List<Method> closedMethods(Bean<?> bean) {
    var type = bean.getBeanClass();
    return Stream.of(type.getInterfaces())
        .filter(contract -> contract.getName().startsWith("org.lmsgateway."))
        .flatMap(contract -> Stream.of(contract.getMethods()))
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .filter(method -> !isOpen(type, method))
        .toList();
  }

  private static boolean isOpen(Class<?> type, Method method) {
    try {
      var own = type.getMethod(method.getName(), method.getParameterTypes());
      return own.isAnnotationPresent(PermitAll.class)
          || (type.isAnnotationPresent(PermitAll.class) && own.getAnnotations().length == 0);
    } catch (NoSuchMethodException e) {
      throw new AssertionError(e);
    }
  }

  private boolean isDenied(Bean<?> bean, Method method) {
    var contract = method.getDeclaringClass();
    var service = beans.getReference(bean, contract, beans.createCreationalContext(bean));
    try {
      method.invoke(service, nothing(method));
      return false;
    } catch (InvocationTargetException e) {
      return e.getCause() instanceof EJBAccessException;
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  private static Object[] nothing(Method method) {
    return Stream.of(method.getParameterTypes()).map(ClosedServicesIT::nothing).toArray();
  }

  private static Object nothing(Class<?> type) {
    if (!type.isPrimitive()) {
      return null;
    }
    return type == boolean.class ? (Object) false : type == long.class ? (Object) 0L : (Object) 0;
  }
}

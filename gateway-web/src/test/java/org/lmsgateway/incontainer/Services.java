package org.lmsgateway.incontainer;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.stream.Stream;

/** The services that the container has, found by reflection. */
@Dependent
public class Services {

  @Inject private BeanManager beans;

  /** A method of a business interface that is not open to all, and the bean behind it. */
  record Closed(Bean<?> bean, Method method) {
    @Override
    public String toString() {
      return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }
  }

  List<Closed> closed() {
    return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
        .filter(bean -> bean.getBeanClass().isAnnotationPresent(Stateless.class))
        .filter(bean -> bean.getBeanClass().getName().startsWith("org.lmsgateway."))
        .flatMap(Services::closed)
        .toList();
  }

  private static Stream<Closed> closed(Bean<?> bean) {
    var type = bean.getBeanClass();
    return Stream.of(type.getInterfaces())
        .filter(contract -> contract.getName().startsWith("org.lmsgateway."))
        .flatMap(contract -> Stream.of(contract.getMethods()))
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .filter(method -> !isOpen(type, method))
        .map(method -> new Closed(bean, method));
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

  /** Calls it, with nulls. What comes before any look at them is the check of the caller. */
  Object callWithNothing(Closed closed) throws ReflectiveOperationException {
    var contract = closed.method().getDeclaringClass();
    var context = beans.createCreationalContext(closed.bean());
    var service = beans.getReference(closed.bean(), contract, context);
    var nothing = Stream.of(closed.method().getParameterTypes()).map(Services::nothing);
    return closed.method().invoke(service, nothing.toArray());
  }

  private static Object nothing(Class<?> type) {
    if (!type.isPrimitive()) {
      return null;
    }
    return type == boolean.class ? (Object) false : type == long.class ? (Object) 0L : (Object) 0;
  }
}

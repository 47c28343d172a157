package org.lmsgateway.registration.service.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.lmsgateway.registration.list.RegistrationQuery;
import org.lmsgateway.shared.PageRequest;
import org.lmsgateway.shared.service.EmbeddedDatabase;
import org.lmsgateway.shared.service.PersistenceSuite;
import org.lmsgateway.tenant.Cloud;

/** A page of the list costs as many queries with 25 rows as with one. */
class RegistrationListQueriesTest extends PersistenceSuite {

  private final AtomicInteger queries = new AtomicInteger();

  RegistrationListQueriesTest() {
    super(EmbeddedDatabase.H2);
  }

  @Test
  void pageReadsAppsAndDeploymentsOfAllItsRowsAtOnce() {
    var tenant = tenant().id();
    for (int i = 0; i < 25; i++) {
      var registration = registration("LMS " + i, tenant, app("App " + i, tenant));
      inTransaction(entities -> entities.persist(registration));
    }

    try (var factory = EmbeddedDatabase.open(counting(source()));
        var entities = factory.createEntityManager()) {
      queries.set(0);
      var page =
          new RegistrationListRepository(entities)
              .search(
                  RegistrationQuery.ALL,
                  Optional.of(tenant),
                  Set.of(Cloud.PUBLIC),
                  PageRequest.first(25));
      assertThat(page.items())
          .hasSize(25)
          .allMatch(row -> row.rules().apps().size() == 1)
          .allMatch(row -> row.rules().deployments().equals(Set.of("d1", "d2")));
    }

    assertThat(queries.get()).isEqualTo(3);
  }

  private DataSource counting(DataSource source) {
    return wrap(
        DataSource.class,
        (proxy, method, arguments) -> {
          var result = invoke(source, method, arguments);
          return result instanceof Connection connection ? counting(connection) : result;
        });
  }

  private Connection counting(Connection connection) {
    return wrap(
        Connection.class,
        (proxy, method, arguments) -> {
          if (List.of("prepareStatement", "createStatement").contains(method.getName())) {
            queries.incrementAndGet();
          }
          return invoke(connection, method, arguments);
        });
  }

  private static Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static <T> T wrap(Class<T> type, InvocationHandler handler) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }
}

package org.lmsgateway.notice.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lmsgateway.app.App;
import org.lmsgateway.app.AppId;
import org.lmsgateway.app.AppService;
import org.lmsgateway.notice.FailingNotices;
import org.lmsgateway.shared.TenantId;

/** Whom it is told that an app does not take notices. */
class NoticeHealthTest {

  private static final FailingNotices FAILING =
      new FailingNotices("https://app.example/notices", "TIMEOUT", 2, 5);

  private final App app =
      new App(
          new AppId("app"),
          "App",
          URI.create("https://app.example/"),
          new TenantId("a"),
          "hash",
          Instant.EPOCH);

  private List<FailingNotices> of(boolean mayChange) {
    var deliveries =
        new DeliveryRepository(null) {
          @Override
          public List<FailingNotices> failing(AppId id, int attempts) {
            return List.of(FAILING);
          }
        };
    return new NoticeHealthBean(deliveries, apps(mayChange)).of(app.id());
  }

  private AppService apps(boolean mayChange) {
    return (AppService)
        Proxy.newProxyInstance(
            AppService.class.getClassLoader(),
            new Class<?>[] {AppService.class},
            (proxy, method, arguments) ->
                method.getName().equals("find") ? Optional.of(app) : (Object) mayChange);
  }

  @Test
  void thoseWhoMayChangeTheAppAreTold() {
    assertThat(of(true)).containsExactly(FAILING);
  }

  @Test
  void nobodyElseIs() {
    assertThat(of(false)).isEmpty();
  }
}

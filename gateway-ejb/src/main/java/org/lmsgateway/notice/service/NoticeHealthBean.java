package org.lmsgateway.notice.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.lmsgateway.app.AppId;
import org.lmsgateway.app.AppService;
import org.lmsgateway.notice.FailingNotices;
import org.lmsgateway.notice.NoticeHealth;
import org.lmsgateway.shared.Role;

/** Shows failing deliveries to those whose app it is. */
@Stateless
@RolesAllowed({Role.OPERATOR_NAME, Role.ADMIN_NAME, Role.EDUCATOR_NAME})
public class NoticeHealthBean implements NoticeHealth {

  private final DeliveryRepository deliveries;
  private final AppService apps;

  public NoticeHealthBean() {
    this(null, null);
  }

  @Inject
  public NoticeHealthBean(DeliveryRepository deliveries, AppService apps) {
    this.deliveries = deliveries;
    this.apps = apps;
  }

  @Override
  public List<FailingNotices> of(AppId app) {
    return apps.find(app).filter(apps::mayChange).isPresent()
        ? deliveries.failing(app, SEVERAL)
        : List.of();
  }
}

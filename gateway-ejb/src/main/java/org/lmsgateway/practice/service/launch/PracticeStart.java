package org.lmsgateway.practice.service.launch;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.lmsgateway.practice.PracticeLms;
import org.lmsgateway.shared.GatewayAddress;
import org.lmsgateway.shared.service.StartTurn;

/** Makes the practice LMS ready once the demo tenant and the launch inspector are there. */
@Singleton
@Startup
@DependsOn({"DatabaseMigration", "DemoTenant", "BuiltInApps"})
public class PracticeStart {

  private static final Logger LOG = System.getLogger(PracticeStart.class.getName());

  private final PracticeLms lms;
  private final GatewayAddress gateway;
  private final StartTurn turn;

  public PracticeStart() {
    this(null, null, null);
  }

  @Inject
  public PracticeStart(PracticeLms lms, GatewayAddress gateway, StartTurn turn) {
    this.lms = lms;
    this.gateway = gateway;
    this.turn = turn;
  }

  @PostConstruct
  void start() {
    turn.await();
    if (!lms.isOn()) {
      return;
    }
    if (lms.register()) {
      LOG.log(Level.INFO, "Practice LMS: {0}", gateway.of("/practice"));
    } else {
      LOG.log(Level.WARNING, "Practice LMS: not registered, there is no demo tenant to be part of");
    }
  }
}

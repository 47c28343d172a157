package org.lmsgateway.health.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.lmsgateway.health.WarmUpStep;

/** Runs the steps of the warm-up, once, beside the start and not as a part of it. */
@Singleton
@Startup
@DependsOn("MasterKeyChange")
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WarmUp {

  private static final Logger LOG = System.getLogger(WarmUp.class.getName());

  @Resource private ManagedExecutorService executor;

  private final Iterable<WarmUpStep> steps;
  private volatile boolean over;

  public WarmUp() {
    this((Iterable<WarmUpStep>) null);
  }

  @Inject
  public WarmUp(Instance<WarmUpStep> steps) {
    this((Iterable<WarmUpStep>) steps);
  }

  WarmUp(Iterable<WarmUpStep> steps) {
    this.steps = steps;
  }

  @PostConstruct
  void begin() {
    executor.execute(this::run);
  }

  void run() {
    try {
      steps.forEach(WarmUp::run);
    } finally {
      over = true;
    }
  }

  private static void run(WarmUpStep step) {
    try {
      step.run();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "GW-HLT-003 a step of the warm-up failed; the node goes on", e);
    }
  }

  /** Whether all steps have come to an end. */
  public boolean isOver() {
    return over;
  }
}

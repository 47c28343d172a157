package org.lmsgateway.health.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.lmsgateway.shared.service.build.GatewayVersion;

/** Gives the signs of this node, so that the diagnosis at any node can tell of it. */
@Singleton
@Startup
@DependsOn("DatabaseMigration")
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NodeBeat {

  static final Duration INTERVAL = Duration.ofSeconds(30);

  private static final Logger LOG = System.getLogger(NodeBeat.class.getName());

  private final String id = UUID.randomUUID().toString();
  private final StateLog log = new StateLog("sign");
  private final NodeSigns signs;
  private final DatabaseLook database;

  public NodeBeat() {
    this(null, null);
  }

  @Inject
  public NodeBeat(NodeSigns signs, DatabaseLook database) {
    this.signs = signs;
    this.database = database;
  }

  @PostConstruct
  void begin() {
    beat();
  }

  @Schedule(hour = "*", minute = "*", second = "*/30", persistent = false, info = "node-sign")
  void onTimer() {
    beat();
  }

  private void beat() {
    try {
      signs.give(id, name(), GatewayVersion.name(), database.look().ahead());
      log.note(Finding.good(Map.of()), null);
    } catch (SQLException e) {
      log.note(Finding.bad("NOT_REACHED", Map.of()), e);
    }
  }

  private static String name() {
    return host() + "/" + ProcessHandle.current().pid();
  }

  private static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "localhost"; // a machine that does not know its own name
    }
  }

  /** Who stops in order is not missed. */
  @PreDestroy
  void end() {
    try {
      signs.remove(id);
    } catch (SQLException e) {
      LOG.log(Level.DEBUG, "The last sign of this node stays, and is forgotten in an hour", e);
    }
  }
}

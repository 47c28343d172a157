package org.lmsgateway.app.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import org.lmsgateway.app.App;
import org.lmsgateway.app.AppId;
import org.lmsgateway.app.AppSettings;
import org.lmsgateway.keys.SecretBox;
import org.lmsgateway.shared.GatewayAddress;
import org.lmsgateway.shared.service.StartTurn;

/** Makes sure that the apps that come with the gateway are there, at its present address. */
@Singleton
@Startup
@DependsOn("DatabaseMigration")
@PermitAll
public class BuiltInApps {

  private final AppRepository apps;
  private final SecretBox secrets;
  private final GatewayAddress address;
  private final Clock clock;
  private final StartTurn turn;

  public BuiltInApps() {
    this(null, null, null, null, null);
  }

  @Inject
  public BuiltInApps(
      AppRepository apps, SecretBox secrets, GatewayAddress address, Clock clock, StartTurn turn) {
    this.apps = apps;
    this.secrets = secrets;
    this.address = address;
    this.clock = clock;
    this.turn = turn;
  }

  @PostConstruct
  void ensure() {
    turn.await();
    keep(AppId.LAUNCH_INSPECTOR, "Launch inspector", "/inspector", AppSettings.EVERYTHING);
    keep(AppId.CLASS_TEAM, "Class team", "/lti/class-team", AppSettings.CLASS_TEAM);
  }

  private void keep(AppId id, String name, String path, AppSettings settings) {
    var url = address.of(path);
    apps.find(id).orElseGet(() -> add(id, name, url)).change(name, url, settings);
  }

  private App add(AppId id, String name, URI url) {
    // It swaps its codes inside the gateway: nobody knows this secret.
    var secretHash = secrets.hash(secrets.newSecret());
    var app = new App(id, name, url, null, secretHash, clock.instant());
    apps.add(app);
    return app;
  }
}

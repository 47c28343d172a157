package org.lmsgateway.identity.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.lmsgateway.outbound.FetchOutcome.Fetched;
import org.lmsgateway.outbound.OutboundClient;
import org.lmsgateway.shared.GatewayAddress;
import org.lmsgateway.tenantconfig.ServerSettings;

/**
 * Tells whoever started the embedded run where it is and how to sign in, once it really answers: a
 * bean that starts with the application starts before the server listens.
 */
@Singleton
@Startup
@DependsOn("FirstAccount")
public class ReadyNotice {

  private static final Logger LOG = System.getLogger(ReadyNotice.class.getName());
  private static final long EVERY_MILLIS = 500;

  @Resource private TimerService timers;

  private final FirstAccount account;
  private final OutboundClient client;
  private final GatewayAddress address;
  private final ServerSettings settings;

  public ReadyNotice() {
    this(null, null, null, null);
  }

  @Inject
  public ReadyNotice(
      FirstAccount account,
      OutboundClient client,
      GatewayAddress address,
      ServerSettings settings) {
    this.account = account;
    this.client = client;
    this.address = address;
    this.settings = settings;
  }

  @PostConstruct
  void watch() {
    if (settings.embedded()) {
      timers.createIntervalTimer(EVERY_MILLIS, EVERY_MILLIS, new TimerConfig("ready", false));
    }
  }

  @Timeout
  void tellWhenReady(Timer timer) {
    if (client.fetchJson(address.of("/.well-known/jwks.json")) instanceof Fetched) {
      timer.cancel();
      LOG.log(Level.INFO, notice());
    }
  }

  private String notice() {
    var password = account.ownPassword().orElse("the one that gateway.admin.password was set to");
    return String.join(
        System.lineSeparator(),
        "LMS Gateway is ready.",
        "    Address:   " + address,
        "    Sign in:   " + FirstAccount.USERNAME,
        "    Password:  " + password,
        "    Stop it with Ctrl-C.");
  }
}

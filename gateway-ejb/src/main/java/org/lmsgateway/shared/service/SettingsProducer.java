package org.lmsgateway.shared.service;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.ConfigProvider;
import org.lmsgateway.shared.GatewayAddress;
import org.lmsgateway.shared.client.TrustedProxies;
import org.lmsgateway.tenantconfig.DynamicRegistrationSettings;
import org.lmsgateway.tenantconfig.GatewaySettings;
import org.lmsgateway.tenantconfig.IdentitySettings;
import org.lmsgateway.tenantconfig.KeySettings;
import org.lmsgateway.tenantconfig.LaunchSettings;
import org.lmsgateway.tenantconfig.OutboundSettings;
import org.lmsgateway.tenantconfig.ServerSettings;
import org.lmsgateway.tenantconfig.SettingsReader;
import org.lmsgateway.tenantconfig.TenantSettings;
import org.lmsgateway.tenantconfig.audit.AuditSettings;
import org.lmsgateway.tenantconfig.limit.LimitSettings;
import org.lmsgateway.tenantconfig.mail.MailSettings;
import org.lmsgateway.tenantconfig.metrics.MetricsSettings;
import org.lmsgateway.tenantconfig.microsoft.MicrosoftSettings;
import org.lmsgateway.tenantconfig.oidc.OidcSettings;
import org.lmsgateway.tenantconfig.registration.DeletionSettings;
import org.lmsgateway.tenantconfig.remote.RemoteSettings;
import org.lmsgateway.tenantconfig.support.SupportSettings;

/** Reads the settings once and gives each component its own. */
@ApplicationScoped
public class SettingsProducer {

  private static final Logger LOG = Logger.getLogger(SettingsProducer.class.getName());

  private GatewaySettings settings;

  /** The server does not always tell why a bean was not made, so the log has it from here. */
  @PostConstruct
  void read() {
    try {
      settings = SettingsReader.read(ConfigProvider.getConfig());
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, "GW-CFG-001 the gateway does not start", e);
      throw e;
    }
  }

  @Produces
  @Dependent
  public GatewayAddress address() {
    return new GatewayAddress(settings.server().baseUrl());
  }

  @Produces
  @Dependent
  public ServerSettings server() {
    return settings.server();
  }

  @Produces
  @Dependent
  public KeySettings keys() {
    return settings.keys();
  }

  @Produces
  @Dependent
  public IdentitySettings identity() {
    return settings.identity();
  }

  @Produces
  @Dependent
  public OidcSettings oidc() {
    return settings.oidc();
  }

  @Produces
  @Dependent
  public TenantSettings tenant() {
    return settings.tenant();
  }

  @Produces
  @Dependent
  public OutboundSettings outbound() {
    return settings.outbound();
  }

  @Produces
  @Dependent
  public LaunchSettings launch() {
    return settings.launch();
  }

  @Produces
  @Dependent
  public DynamicRegistrationSettings dynamicRegistration() {
    return settings.dynamicRegistration();
  }

  @Produces
  @Dependent
  public AuditSettings audit() {
    return settings.audit();
  }

  @Produces
  @Dependent
  public DeletionSettings deletion() {
    return settings.deletion();
  }

  @Produces
  @Dependent
  public SupportSettings support() {
    return settings.support();
  }

  @Produces
  @Dependent
  public MailSettings mail() {
    return settings.mail();
  }

  @Produces
  @Dependent
  public MetricsSettings metrics() {
    return settings.metrics();
  }

  @Produces
  @Dependent
  public LimitSettings limits() {
    return settings.limits();
  }

  @Produces
  @Dependent
  public RemoteSettings remote() {
    return settings.remote();
  }

  @Produces
  @Dependent
  public MicrosoftSettings microsoft() {
    return settings.microsoft();
  }

  @Produces
  @Dependent
  public TrustedProxies trustedProxies() {
    return new TrustedProxies(settings.limits().trustedProxies());
  }
}

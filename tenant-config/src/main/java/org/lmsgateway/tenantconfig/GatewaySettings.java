package org.lmsgateway.tenantconfig;

import org.lmsgateway.tenantconfig.audit.AuditSettings;
import org.lmsgateway.tenantconfig.limit.LimitSettings;
import org.lmsgateway.tenantconfig.mail.MailSettings;
import org.lmsgateway.tenantconfig.metrics.MetricsSettings;
import org.lmsgateway.tenantconfig.microsoft.MicrosoftSettings;
import org.lmsgateway.tenantconfig.oidc.OidcSettings;
import org.lmsgateway.tenantconfig.registration.DeletionSettings;
import org.lmsgateway.tenantconfig.remote.RemoteSettings;
import org.lmsgateway.tenantconfig.support.SupportSettings;

/** All settings of the gateway, checked. */
public record GatewaySettings(
    ServerSettings server,
    KeySettings keys,
    DatabaseSettings database,
    IdentitySettings identity,
    OidcSettings oidc,
    TenantSettings tenant,
    OutboundSettings outbound,
    LaunchSettings launch,
    DynamicRegistrationSettings dynamicRegistration,
    AuditSettings audit,
    DeletionSettings deletion,
    SupportSettings support,
    MailSettings mail,
    MetricsSettings metrics,
    LimitSettings limits,
    RemoteSettings remote,
    MicrosoftSettings microsoft) {}

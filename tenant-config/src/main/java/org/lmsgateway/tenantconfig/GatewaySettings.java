package org.lmsgateway.tenantconfig;

import org.lmsgateway.tenantconfig.audit.AuditSettings;

/** All settings of the gateway, checked. */
public record GatewaySettings(
    ServerSettings server,
    KeySettings keys,
    DatabaseSettings database,
    IdentitySettings identity,
    TenantSettings tenant,
    OutboundSettings outbound,
    LaunchSettings launch,
    DynamicRegistrationSettings dynamicRegistration,
    AuditSettings audit) {}

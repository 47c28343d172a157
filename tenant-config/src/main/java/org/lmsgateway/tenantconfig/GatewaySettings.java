package org.lmsgateway.tenantconfig;

/** All settings of the gateway, checked. */
public record GatewaySettings(
    ServerSettings server,
    KeySettings keys,
    DatabaseSettings database,
    IdentitySettings identity,
    TenantSettings tenant,
    OutboundSettings outbound,
    LaunchSettings launch,
    DynamicRegistrationSettings dynamicRegistration) {}

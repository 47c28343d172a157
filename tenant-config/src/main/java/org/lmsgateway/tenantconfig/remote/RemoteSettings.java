package org.lmsgateway.tenantconfig.remote;

import java.time.Duration;
import org.lmsgateway.tenantconfig.source.SettingSource;

/**
 * Remote administration.
 *
 * @param sessionsPerAdmin that one admin may have at a time
 * @param sessionsPerTenant that all admins of a tenant may have at a time, together
 * @param life after how long one has to sign in again
 * @param idle after how long a session ends that nobody uses
 */
public record RemoteSettings(
    int sessionsPerAdmin, int sessionsPerTenant, Duration life, Duration idle) {

  public static RemoteSettings read(SettingSource source) {
    return new RemoteSettings(
        source.number("gateway.remote.sessions-per-admin", 1, 1000),
        source.number("gateway.remote.sessions-per-tenant", 1, 10_000),
        source.duration("gateway.remote.life", Duration.ofMinutes(1)),
        source.duration("gateway.remote.idle", Duration.ofMinutes(1)));
  }
}

package org.lmsgateway.help;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What a report says beside the person's own words. It holds no person and nothing secret.
 *
 * @param versions of the gateway, of Java and of the database's kind, by name
 * @param settings by key; empty unless an operator makes the report
 * @param launches those whose reference numbers were given, as far as the caller may see them
 * @param refusals the latest refused launches that the caller may see; empty for callers who have
 *     not signed in
 */
public record SupportBundle(
    Instant made,
    String signedInAs,
    Map<String, String> versions,
    Map<String, String> settings,
    List<ReportedLaunch> launches,
    List<ReportedLaunch> refusals) {

  public SupportBundle {
    versions = Map.copyOf(versions);
    settings = Map.copyOf(settings);
    launches = List.copyOf(launches);
    refusals = List.copyOf(refusals);
  }
}

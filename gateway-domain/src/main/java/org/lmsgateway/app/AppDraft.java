package org.lmsgateway.app;

import java.util.List;

/**
 * What somebody enters to add or change an app; nothing of it is checked yet. Null is the standard
 * of a new app, for a change too.
 *
 * @param tenant the id of the tenant whose app it shall be; null for the caller's own, or, if an
 *     operator leaves it out, for all; a change leaves it as it is
 * @param deepPaths whether what follows the target link is passed on
 * @param messages names of {@link MessageType}
 * @param services names of {@link LtiService}
 * @param claims a name of {@link ClaimsReleased}
 * @param customParameters names of custom parameters that the app gets
 * @param jwksUrl where the app publishes its keys, if it proves itself by them
 * @param jwks its key set, if it is entered instead
 */
public record AppDraft(
    String name,
    String url,
    String tenant,
    Boolean deepPaths,
    List<String> messages,
    List<String> services,
    String claims,
    List<String> customParameters,
    String jwksUrl,
    String jwks) {

  /** Everything else as a new app has it. */
  public AppDraft(String name, String url, String tenant) {
    this(name, url, tenant, null, null, null, null, null, null, null);
  }
}

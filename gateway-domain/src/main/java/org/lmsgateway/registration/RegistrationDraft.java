package org.lmsgateway.registration;

import java.util.List;
import org.lmsgateway.lms.LmsBase;

/**
 * What somebody enters for a registration; nothing of it is checked yet. Every member may be null;
 * the names are those of the API.
 *
 * @param base what the addresses that are left out shall be worked out from; null for nothing
 * @param tenant the id of the tenant (operators only); null for the caller's own
 * @param status {@code DISABLED} switches it off; anything else means that it may launch
 * @param id the id that a new registration shall get, reserved because its login and key set
 *     addresses contain it and are wanted before it is saved; null for any
 */
public record RegistrationDraft(
    String name,
    String platform,
    String issuer,
    String clientId,
    String authorizationUrl,
    String tokenUrl,
    String keysetUrl,
    String tokenAudience,
    LmsBase base,
    List<String> deployments,
    String deploymentPolicy,
    List<String> apps,
    Boolean allowAnonymous,
    String tenant,
    String status,
    RegistrationId id) {

  /** A draft with all addresses and without a reserved id. */
  public RegistrationDraft(
      String name,
      String platform,
      String issuer,
      String clientId,
      String authorizationUrl,
      String tokenUrl,
      String keysetUrl,
      String tokenAudience,
      List<String> deployments,
      String deploymentPolicy,
      List<String> apps,
      Boolean allowAnonymous,
      String tenant,
      String status) {
    this(
        name,
        platform,
        issuer,
        clientId,
        authorizationUrl,
        tokenUrl,
        keysetUrl,
        tokenAudience,
        null,
        deployments,
        deploymentPolicy,
        apps,
        allowAnonymous,
        tenant,
        status,
        null);
  }
}

package org.lmsgateway.microsoft;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.lmsgateway.shared.TenantId;

/**
 * Connects tenants to Microsoft 365. Admins are confined to their own tenant; an operator sees all.
 * A tenant that the caller does not see gives empty. Nothing is asked of Microsoft in a
 * transaction.
 */
public interface MicrosoftConnections {

  /** The connection; empty if there is none, too. */
  Optional<MicrosoftState> find(TenantId tenant);

  /**
   * Checks a draft, asks which cloud the directory is in, and keeps the connection. Another
   * application or directory forgets the consent. One that is to sign in by a certificate gets one.
   */
  Optional<ConnectionOutcome> save(TenantId tenant, MicrosoftDraft draft);

  /**
   * Makes another certificate, by which the gateway signs in from now on: the directory takes it
   * when an admin has uploaded it. Empty for a connection that signs in by a secret, too.
   */
  Optional<MicrosoftState> renewCertificate(TenantId tenant);

  /**
   * Forgets the connection with its secret; what was made in Microsoft 365 stays.
   *
   * @return whether there was one
   */
  boolean remove(TenantId tenant);

  /**
   * Asks what Microsoft publishes of a directory; nobody signs in.
   *
   * @param directory a GUID or a domain
   */
  Optional<Detection> detect(TenantId tenant, String directory);

  /**
   * Signs in as the application, and tells which permissions it has now. That an admin has
   * consented is proven by this and nothing else, so the time is kept.
   */
  Optional<SetupCheck> verify(TenantId tenant);

  /** Where an admin of the directory consents to the permissions; empty without a connection. */
  Optional<URI> consentAddress(TenantId tenant);

  /**
   * A script that registers the application with what these features need, or adds to it what is
   * missing.
   */
  Optional<String> script(TenantId tenant, SetupScript tool, Set<MicrosoftFeature> features);
}

package org.lmsgateway.transfer;

import java.util.List;
import java.util.Optional;
import org.lmsgateway.app.AppDraft;
import org.lmsgateway.registration.RegistrationDraft;

/**
 * A tenant as a document; nothing of it is checked yet. What is left out, {@code null} or empty as
 * said here, is left as it is.
 *
 * @param name the tenant's name, or null
 * @param domain the tenant's directory, which keeps a document from being applied to another tenant
 *     by mistake; or null
 * @param personsInLaunches whether it is kept who launches, or null
 * @param apps the tenant's own apps; empty if the document has no such section
 * @param registrations empty if the document has no such section
 */
public record TenantDocument(
    String name,
    String domain,
    Boolean personsInLaunches,
    Optional<List<Entry>> apps,
    Optional<List<RegistrationDraft>> registrations) {

  /** The only version of documents so far. */
  public static final int VERSION = 1;

  public TenantDocument {
    apps = apps.map(List::copyOf);
    registrations = registrations.map(List::copyOf);
  }

  /**
   * An app of the document.
   *
   * @param key what registrations of the document call it: its id, here and elsewhere; may be null
   */
  public record Entry(String key, AppDraft draft) {}

  /** A document of registrations alone. */
  public static TenantDocument of(List<RegistrationDraft> registrations) {
    return new TenantDocument(null, null, null, Optional.empty(), Optional.of(registrations));
  }
}

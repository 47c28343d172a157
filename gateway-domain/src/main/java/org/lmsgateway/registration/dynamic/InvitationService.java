package org.lmsgateway.registration.dynamic;

import java.util.Optional;
import org.lmsgateway.shared.Outcome;
import org.lmsgateway.shared.TenantId;

/**
 * Lets admins say which LMSs may register themselves. Everyone is confined to the own tenant; an
 * operator sees all.
 */
public interface InvitationService {

  /** Makes an invitation for one LMS, which works once within {@link Invitation#LIFE}. */
  Outcome<OpenInvitation> invite(TermsDraft draft);

  /** Whether the operator lets tenants have links ({@code gateway.registration.tenant-links}). */
  boolean allowsLinks();

  /** The tenant's link, if it is switched on and the caller sees the tenant. */
  Optional<TenantLink> link(TenantId tenant);

  /** Switches the tenant's link on, or changes what it gives; the draft's name is not looked at. */
  Outcome<TenantLink> openLink(TermsDraft draft);

  /** Switches the tenant's link off; registrations made by it stay. */
  void closeLink(TenantId tenant);
}

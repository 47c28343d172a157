package org.lmsgateway.launch;

import java.util.Optional;
import org.lmsgateway.app.AppId;
import org.lmsgateway.launch.fact.LaunchFacts;
import org.lmsgateway.launch.person.SealedPerson;
import org.lmsgateway.lms.frame.FrameAncestors;
import org.lmsgateway.registration.Registration;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.shared.TenantId;

/**
 * Whose launch it is and what it said, as far as the checks have come.
 *
 * @param facts what helps to find out what became of it; no person
 * @param framedBy whose pages may show what is said of it in a frame; not kept
 * @param person empty unless the tenant's policy has it kept
 * @param address that the browser comes from; not kept, and empty if nobody looked
 */
public record LaunchOrigin(
    Optional<TenantId> tenant,
    Optional<RegistrationId> registration,
    Optional<AppId> app,
    LaunchFacts facts,
    FrameAncestors framedBy,
    Optional<SealedPerson> person,
    String address) {

  /** Nothing is known yet. */
  public static final LaunchOrigin UNKNOWN =
      new LaunchOrigin(Optional.empty(), Optional.empty(), Optional.empty());

  public LaunchOrigin(
      Optional<TenantId> tenant, Optional<RegistrationId> registration, Optional<AppId> app) {
    this(tenant, registration, app, LaunchFacts.NONE, FrameAncestors.NONE, Optional.empty(), "");
  }

  public static LaunchOrigin of(Registration registration) {
    return new LaunchOrigin(
            Optional.of(registration.tenant()), Optional.of(registration.id()), Optional.empty())
        .framedBy(registration.framedBy());
  }

  public LaunchOrigin to(AppId target) {
    return new LaunchOrigin(
        tenant, registration, Optional.of(target), facts, framedBy, person, address);
  }

  public LaunchOrigin knowing(LaunchFacts known) {
    return new LaunchOrigin(tenant, registration, app, known, framedBy, person, address);
  }

  public LaunchOrigin framedBy(FrameAncestors pages) {
    return new LaunchOrigin(tenant, registration, app, facts, pages, person, address);
  }

  /** With who launches, where that is kept. */
  public LaunchOrigin by(Optional<SealedPerson> somebody) {
    return new LaunchOrigin(tenant, registration, app, facts, framedBy, somebody, address);
  }

  public LaunchOrigin from(String somewhere) {
    return new LaunchOrigin(tenant, registration, app, facts, framedBy, person, somewhere);
  }
}

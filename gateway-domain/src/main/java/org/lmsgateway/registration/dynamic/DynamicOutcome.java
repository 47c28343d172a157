package org.lmsgateway.registration.dynamic;

import java.util.List;
import java.util.Objects;
import org.lmsgateway.registration.Registration;

/** What came of an LMS's visit. */
public sealed interface DynamicOutcome {

  /** It may register; a person has to agree. */
  record Offered(Offer offer) implements DynamicOutcome {
    public Offered {
      Objects.requireNonNull(offer, "an offer is made");
    }
  }

  /**
   * Both know each other.
   *
   * @param apps the names of the apps that can be opened
   * @param origins of the LMS, which alone may hear that the page can be closed
   */
  record Registered(Registration registration, List<String> apps, List<String> origins)
      implements DynamicOutcome {
    public Registered {
      Objects.requireNonNull(registration, "what is registered is a registration");
      apps = List.copyOf(apps);
      origins = List.copyOf(origins);
    }
  }

  /**
   * Nothing was registered.
   *
   * @param detail what exactly, without secrets: a member, a host, the LMS's own words made
   *     harmless; may be empty
   */
  record Refused(DynamicRefusal reason, String detail) implements DynamicOutcome {
    public Refused {
      Objects.requireNonNull(reason, "a refusal has a reason");
      Objects.requireNonNull(detail, "the detail may be empty, but not null");
    }

    public static Refused of(DynamicRefusal reason) {
      return new Refused(reason, "");
    }
  }
}

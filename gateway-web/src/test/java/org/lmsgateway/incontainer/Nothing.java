package org.lmsgateway.incontainer;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lmsgateway.launch.person.PersonStanding;
import org.lmsgateway.registration.keys.KeySetFetch;
import org.lmsgateway.shared.Page;

/** What a service gives somebody who asks for what belongs to others. */
final class Nothing {

  /** What all sealed outcomes call it. */
  private static final Set<String> REFUSALS = Set.of("NotFound", "Rejected");

  private static final Set<Object> NOTHING =
      Set.of(Boolean.FALSE, KeySetFetch.NOT_FOUND, PersonStanding.NOT_ALLOWED);

  private Nothing() {}

  /** Whether a result tells and changes nothing. */
  static boolean is(Object result) {
    if (NOTHING.contains(result == null ? Boolean.FALSE : result)) {
      return true;
    }
    if (result instanceof Optional<?> found) {
      return found.isEmpty();
    }
    if (result instanceof Collection<?> all) {
      return all.isEmpty();
    }
    if (result instanceof Map<?, ?> all) {
      return all.isEmpty();
    }
    if (result instanceof Page<?> page) {
      return page.items().isEmpty();
    }
    return REFUSALS.contains(result.getClass().getSimpleName());
  }
}

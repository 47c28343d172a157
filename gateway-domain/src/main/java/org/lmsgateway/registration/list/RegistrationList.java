package org.lmsgateway.registration.list;

import java.util.Collection;
import java.util.Map;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.shared.Page;
import org.lmsgateway.shared.PageRequest;

/**
 * Lists registrations. Everyone is confined to the own tenant; an operator sees all. A page costs
 * the same wherever in the list it is, and a handful of queries.
 */
public interface RegistrationList {

  /**
   * A part of what the query wants. A cursor counts only with the order of the page that gave it.
   *
   * @throws org.lmsgateway.shared.InvalidCursorException if the cursor is of a list in another
   *     order
   */
  Page<ListedRegistration> search(RegistrationQuery query, PageRequest page);

  /**
   * The names of some registrations; of those that the caller does not see, and of deleted ones,
   * nothing.
   *
   * @param ids at most as many as a page has
   */
  Map<RegistrationId, String> names(Collection<RegistrationId> ids);
}

package org.lmsgateway.registration.tool;

import java.util.Map;
import java.util.Optional;
import org.lmsgateway.registration.RegistrationId;

/** The documents by which LMSs set the gateway up as a tool. They are public, as key sets are. */
public interface ToolFileService {

  /**
   * The document of a registration, as JSON objects, arrays and texts.
   *
   * @return empty if there is no such registration, its LMS has no such document, or it has no app
   */
  Optional<Map<String, Object>> find(RegistrationId id);
}

package org.lmsgateway.registration.tool;

import java.util.Map;
import java.util.Optional;
import org.lmsgateway.registration.RegistrationId;

/** What LMSs fetch of the gateway as a tool: its documents and its keys. All of it is public. */
public interface ToolFileService {

  /**
   * The document of a registration, as JSON objects, arrays and texts.
   *
   * @return empty if there is no such registration, its LMS has no such document, or it has no app
   */
  Optional<Map<String, Object>> find(RegistrationId id);

  /**
   * The public key set of a registration, also of one that is on its way (RFC 7517).
   *
   * @return empty if there is none, or the registration was deleted
   */
  Optional<String> keySet(RegistrationId id);
}

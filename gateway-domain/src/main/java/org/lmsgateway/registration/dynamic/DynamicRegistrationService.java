package org.lmsgateway.registration.dynamic;

/**
 * Registers an LMS that came by a link. Open to everybody: the link is what lets one in. Nothing
 * that the LMS says is trusted; no transaction is open while the LMS is asked.
 */
public interface DynamicRegistrationService {

  /**
   * Looks at the LMS and says what would be registered. Changes nothing, because LMSs and mail
   * programs open links on their own.
   */
  DynamicOutcome look(Entrance entrance, Initiation initiation);

  /**
   * Registers the gateway in the LMS, and the LMS in the gateway. An invitation is used up by it;
   * it is given back if nothing came of it.
   *
   * @param texts what the tool is called in the LMS
   */
  DynamicOutcome register(Entrance entrance, Initiation initiation, ToolTexts texts);
}

package org.lmsgateway.registration.draft;

import java.util.List;
import java.util.Optional;
import org.lmsgateway.registration.RegistrationId;

/**
 * Keeps what the caller enters for new registrations, so that closing the browser loses nothing.
 * Everyone sees the own drafts and no others, whoever they are. What nobody goes on with is
 * forgotten after 90 days.
 */
public interface DraftKeeper {

  /** How many drafts a person has at the most; the oldest makes room. */
  int MOST = 20;

  /**
   * Keeps a draft under the id that the registration will have; another person's stays as it is.
   */
  void keep(RegistrationId id, DraftContent content);

  Optional<KeptDraft> find(RegistrationId id);

  /** The latest first. */
  List<KeptDraft> mine();

  /** Forgets a draft, if the caller has such. */
  void discard(RegistrationId id);
}

package org.lmsgateway.classteam;

import java.util.Optional;
import org.lmsgateway.launch.refusal.Refusal;

/**
 * The built-in app "Class team". Nobody is signed in: a launch proves who somebody is, once, and
 * from then on a ticket that the gateway has sealed, which counts for an hour. So it works in an
 * LMS's frame, where no cookie does. A ticket that does not count gives empty. To be called outside
 * transactions: Microsoft 365 may be asked.
 */
public interface ClassTeamApp {

  /** What became of a launch. */
  sealed interface Entry {

    /** It counts. */
    record Entered(LaunchedTeam team) implements Entry {}

    /** It does not. */
    record Refused(Refusal refusal) implements Entry {}
  }

  /** Swaps the code that a launch has brought. */
  Entry enter(String code);

  /** Looks again; a team that was being made may be there. */
  Optional<LaunchedTeam> look(String ticket);

  /** Makes a team of the course, which the person owns. */
  Optional<LaunchedTeam> create(String ticket);

  /** Names the teams that can be connected: those the person owns, and that no course has. */
  Optional<LaunchedTeam> choose(String ticket);

  /** Connects one of those teams to the course. */
  Optional<LaunchedTeam> connect(String ticket, String team);
}

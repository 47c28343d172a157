package org.lmsgateway.classteam;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.lmsgateway.lms.frame.FrameAncestors;
import org.lmsgateway.shared.error.ErrorCode;

/**
 * What somebody who has opened the app sees of their course's team.
 *
 * @param ticket says who they are and which course it is, for what they do next
 * @param course the title; empty if the LMS does not say it
 * @param open whether anything can be done here: the tenant has class teams, and the LMS tells of
 *     the course
 * @param teacher whether they may make and connect a team
 * @param state {@link ClassTeamState#NONE} if nobody has asked for a team
 * @param name of the team; empty if there is none
 * @param address where the team opens; empty if there is nothing to open yet
 * @param syncedAt when it last followed the course; empty if it has not
 * @param refusal why there is no team, or why what they have just asked for was not done
 * @param owned the teams that can be connected; empty unless they asked for them
 * @param locale the language that the LMS names, as it names it; empty if it names none
 * @param framedBy whose pages may frame this
 */
public record LaunchedTeam(
    String ticket,
    String course,
    boolean open,
    boolean teacher,
    ClassTeamState state,
    Optional<String> name,
    Optional<URI> address,
    Optional<Instant> syncedAt,
    Optional<ErrorCode> refusal,
    Optional<List<OwnedTeam>> owned,
    String locale,
    FrameAncestors framedBy) {
  public LaunchedTeam {
    Objects.requireNonNull(ticket, "whoever sees it has a ticket");
    Objects.requireNonNull(state, "a course is somewhere on its way to a team");
  }

  /** A team that can be connected to a course. */
  public record OwnedTeam(String id, String name) {}
}

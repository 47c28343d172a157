package org.lmsgateway.course.service.lms;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lmsgateway.outbound.SendOutcome.Answered;

/**
 * Reads Link headers (RFC 8288 §3) as LMSs write them: with relations in straight quotes, in none,
 * or in typographic ones (Moodle), in one header or several, and with the ampersands of HTML.
 */
final class LinkHeader {

  private static final Pattern LINK = Pattern.compile("<([^<>]*)>([^<]*)");
  private static final Pattern RELATION =
      Pattern.compile("\\brel\\s*=[^A-Za-z;]*([A-Za-z ]+)", Pattern.CASE_INSENSITIVE);

  private LinkHeader() {}

  /** What the first link of that relation leads to, as it was written. */
  static Optional<String> target(Answered answer, String relation) {
    return answer.headers().getOrDefault("Link", List.of()).stream()
        .flatMap(header -> LINK.matcher(header).results())
        .filter(link -> relations(link).anyMatch(relation::equalsIgnoreCase))
        .map(link -> link.group(1).strip().replace("&amp;", "&"))
        .findFirst();
  }

  private static Stream<String> relations(MatchResult link) {
    var relation = RELATION.matcher(link.group(2));
    return relation.find() ? Stream.of(relation.group(1).strip().split(" +")) : Stream.empty();
  }
}

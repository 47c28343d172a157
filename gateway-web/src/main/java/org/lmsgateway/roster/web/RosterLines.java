package org.lmsgateway.roster.web;

import static org.lmsgateway.shared.json.Jsonp.JSON;

import jakarta.json.JsonObject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.lmsgateway.course.CourseOutcome.Refused;
import org.lmsgateway.course.CourseRefusal;
import org.lmsgateway.course.web.CourseProblems;
import org.lmsgateway.roster.RosterPage;
import org.lmsgateway.shared.web.problem.Problems;
import org.lmsgateway.shared.web.problem.RefusedRequest;

/**
 * Writes a whole roster, a member on each line, while it asks for page after page. The last line
 * says that this is all, or why there is no more; without it the connection was cut.
 */
final class RosterLines implements StreamingOutput {
  static final String MEDIA_TYPE = "application/x-ndjson";

  private static final Jsonb JSONB = JsonbBuilder.create();

  /** Of an LMS whose links go round in circles. */
  private static final int MOST_PAGES = 10_000;

  private final RosterPage first;
  private final Function<String, RosterPage> pageAt;
  private final Problems problems;

  /**
   * Begins.
   *
   * @param first was asked for already, so that a refusal could have its own status
   * @param pageAt asks for the page at a cursor
   */
  RosterLines(RosterPage first, Function<String, RosterPage> pageAt, Problems problems) {
    this.first = first;
    this.pageAt = pageAt;
    this.problems = problems;
  }

  @Override
  public void write(OutputStream output) throws IOException {
    var page = first;
    int unreadable = 0;
    try {
      for (int pages = 1; ; pages++) {
        write(output, page);
        unreadable += page.unreadable();
        if (page.next() == null) {
          line(output, end(page, unreadable).toString());
          return;
        }
        page = next(page, pages);
      }
    } catch (RefusedRequest e) {
      var problem = JSON.createObjectBuilder().add("problem", problems.document(e)).build();
      line(output, problem.toString());
    }
  }

  private RosterPage next(RosterPage page, int pages) {
    return pages < MOST_PAGES
        ? pageAt.apply(page.next())
        : CourseProblems.require(Refused.of(CourseRefusal.LMS_ANSWER_UNREADABLE, "Link rel=next"));
  }

  private static void write(OutputStream output, RosterPage page) throws IOException {
    for (var member : page.members()) {
      line(output, JSONB.toJson(MemberAnswer.of(member)));
    }
    // What was read is of use to the app while the LMS is asked for more.
    output.flush();
  }

  private static JsonObject end(RosterPage last, int unreadable) {
    var end = JSON.createObjectBuilder().add("end", true).add("unreadable", unreadable);
    if (last.differences() != null) {
      end.add("differences", last.differences());
    }
    return end.build();
  }

  private static void line(OutputStream output, String json) throws IOException {
    output.write((json + "\n").getBytes(StandardCharsets.UTF_8));
  }
}

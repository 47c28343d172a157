package org.lmsgateway.course.service.lms;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.lmsgateway.course.CourseOutcome;
import org.lmsgateway.course.CourseOutcome.Done;
import org.lmsgateway.course.CourseOutcome.Refused;
import org.lmsgateway.course.CourseRefusal;
import org.lmsgateway.outbound.SendOutcome.Answered;

/**
 * Where a list that an LMS answers in parts goes on. Only to the same origin: the gateway would
 * send the access token wherever such a link leads.
 */
public final class PageLinks {

  private PageLinks() {}

  /**
   * The part that follows.
   *
   * @param asked what was answered
   * @return empty at the end; also if the link leads to the same part again, for ever
   */
  public static CourseOutcome<Optional<URI>> next(Answered answer, URI asked) {
    return find(answer, asked, "next").map(link -> link.filter(next -> !next.equals(asked)));
  }

  /** The link of another relation. */
  public static CourseOutcome<Optional<URI>> find(Answered answer, URI asked, String relation) {
    var target = LinkHeader.target(answer, relation);
    if (target.isEmpty()) {
      return new Done<>(Optional.empty());
    }
    var link = resolve(asked, target.get()).map(found -> asAsked(found, asked));
    return link.filter(found -> isSameOrigin(found, asked)).isPresent()
        ? new Done<>(link)
        : Refused.of(CourseRefusal.LMS_ANSWER_UNREADABLE, "Link rel=" + relation);
  }

  /** Whether both are the same server to somebody who trusts one of them (RFC 6454 §5). */
  public static boolean isSameOrigin(URI one, URI other) {
    return one.getScheme().equalsIgnoreCase(other.getScheme())
        && one.getHost() != null
        && one.getHost().equalsIgnoreCase(other.getHost())
        && port(one) == port(other);
  }

  /** RFC 3986 §5.2; but for a reference that is only a query, which Java takes by older rules. */
  private static Optional<URI> resolve(URI asked, String target) {
    try {
      var reference = new URI(target);
      return Optional.of(
          target.startsWith("?")
              ? URI.create(asked.toString().split("[?#]", 2)[0] + target)
              : asked.resolve(reference));
    } catch (URISyntaxException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** An LMS behind a proxy may not know that it is asked by https; it means the same address. */
  private static URI asAsked(URI link, URI asked) {
    var plain = "http".equalsIgnoreCase(link.getScheme()) && port(link) == 80;
    if (!plain || !"https".equalsIgnoreCase(asked.getScheme()) || port(asked) != 443) {
      return link;
    }
    var rest = link.toString().substring(link.toString().indexOf(link.getRawAuthority()));
    return URI.create("https://" + rest.replaceFirst("^([^/?]*):80", "$1"));
  }

  private static int port(URI address) {
    if (address.getPort() >= 0) {
      return address.getPort();
    }
    return "https".equalsIgnoreCase(address.getScheme()) ? 443 : 80;
  }
}

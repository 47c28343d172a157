package org.lmsgateway.shared.web.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.PathSegment;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lmsgateway.shared.version.ExpectedVersion;
import org.lmsgateway.shared.web.problem.Problem;
import org.lmsgateway.shared.web.problem.ProblemCode;
import org.lmsgateway.shared.web.problem.Problems;

/**
 * Changes a thing only if it is still as the client has read it (RFC 9110 §13.1.1). A client that
 * sends no {@code If-Match} changes it in any case; {@code *} says no more than that it is there,
 * which each change demands anyway.
 */
@Provider
@ApplicationScoped
public class IfMatchFilter implements ContainerRequestFilter, ContainerResponseFilter {
  /** Weak ones never match (§8.8.3.2). */
  private static final Pattern STRONG = Pattern.compile("(?<!W/)\"([^\"]*)\"");

  @Inject private Problems problems;

  @Override
  public void filter(ContainerRequestContext request) {
    ExpectedVersion.clear();
    var header = request.getHeaderString(HttpHeaders.IF_MATCH);
    if (header == null
        || header.strip().equals("*")
        || request.getMethod().equals(HttpMethod.GET)) {
      return;
    }
    var path =
        request.getUriInfo().getPathSegments().stream()
            .map(PathSegment::getPath)
            .collect(Collectors.toSet());
    var tags = tags(header).stream().filter(tag -> path.contains(tag.id())).toList();
    if (tags.isEmpty()) {
      request.abortWith(problems.of(Problem.of(ProblemCode.VERSION_OUTDATED)));
    } else {
      ExpectedVersion.expect(tags.get(0).id(), versions(tags));
    }
  }

  private static List<VersionTag> tags(String header) {
    return STRONG
        .matcher(header)
        .results()
        .flatMap(tag -> VersionTag.parse(tag.group(1)).stream())
        .toList();
  }

  private static Set<Long> versions(List<VersionTag> tags) {
    return tags.stream().map(VersionTag::version).collect(Collectors.toSet());
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    ExpectedVersion.clear();
  }
}

package org.lmsgateway.registration.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.registration.tool.ToolFileService;
import org.lmsgateway.shared.web.problem.Problem;
import org.lmsgateway.shared.web.problem.ProblemCode;
import org.lmsgateway.shared.web.problem.Problems;

/** The public keys of a registration, which its LMS fetches (Security Framework 1.0 §6.3). */
@Path("keys")
@RequestScoped
public class ToolKeysResource {
  @Inject private ToolFileService tool;
  @Inject private Problems problems;

  @GET
  @Path("{registrationId}.json")
  public Response keySet(@PathParam("registrationId") String registrationId) {
    return RegistrationId.parse(registrationId)
        .flatMap(tool::keySet)
        .map(ToolKeysResource::cacheable)
        .orElseGet(() -> problems.of(Problem.of(ProblemCode.NOT_FOUND)));
  }

  /** Short, so that an LMS soon sees a new key; any page may read public keys. */
  private static Response cacheable(String keySet) {
    return Response.ok(keySet, MediaType.APPLICATION_JSON)
        .header(HttpHeaders.CACHE_CONTROL, "public, max-age=300")
        .header("Access-Control-Allow-Origin", "*")
        .build();
  }
}

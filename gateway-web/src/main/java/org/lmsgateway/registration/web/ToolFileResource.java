package org.lmsgateway.registration.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.registration.tool.ToolFileService;
import org.lmsgateway.shared.web.problem.Problem;
import org.lmsgateway.shared.web.problem.ProblemCode;
import org.lmsgateway.shared.web.problem.Problems;

/** The document by which an LMS sets the gateway up (Canvas: "Enter URL"). */
@Path("config")
@RequestScoped
public class ToolFileResource {
  @Inject private ToolFileService files;
  @Inject private Problems problems;

  @GET
  @Path("{registrationId}.json")
  public Response file(@PathParam("registrationId") String registrationId) {
    return RegistrationId.parse(registrationId)
        .flatMap(files::find)
        .map(ToolFileResource::fresh)
        .orElseGet(() -> problems.of(Problem.of(ProblemCode.NOT_FOUND)));
  }

  /** Not to be kept: it follows what the apps are given. */
  private static Response fresh(Map<String, Object> file) {
    return Response.ok(ToolFile.json(file), MediaType.APPLICATION_JSON)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }
}

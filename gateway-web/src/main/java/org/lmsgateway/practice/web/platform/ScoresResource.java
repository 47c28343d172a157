package org.lmsgateway.practice.web.platform;

import static org.lmsgateway.practice.token.ServiceScope.RESULTS;
import static org.lmsgateway.practice.token.ServiceScope.SCORES;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Map.Entry;
import org.lmsgateway.practice.PracticeAddresses;
import org.lmsgateway.practice.PracticePerson;
import org.lmsgateway.practice.grades.Grade;
import org.lmsgateway.practice.grades.Gradebook;
import org.lmsgateway.practice.grades.GradebookAnswer.Invalid;
import org.lmsgateway.practice.grades.GradebookAnswer.NotLater;
import org.lmsgateway.practice.grades.GradebookAnswer.Unknown;
import org.lmsgateway.shared.GatewayAddress;

/** Scores that come in, and results that are read back (AGS 2.0 §3.3 and §3.4). */
@Path(PracticeAddresses.COURSE_PATH + "/line-items/" + LineItemsResource.NUMBER)
@RequestScoped
public class ScoresResource {

  static final String SCORE = "application/vnd.ims.lis.v1.score+json";
  static final String RESULT_CONTAINER = "application/vnd.ims.lis.v2.resultcontainer+json";

  @Inject private ServiceDoor door;
  @Inject private Gradebook gradebook;
  @Inject private GatewayAddress gateway;

  @POST
  @Path("scores")
  @Consumes(SCORE)
  public Response score(
      @HeaderParam("Authorization") String authorization,
      @PathParam("number") long number,
      String body) {
    door.pass(authorization, SCORES);
    var answer = gradebook.score(number, LineItemJson.score(SentJson.parse(body)));
    if (answer instanceof Unknown) {
      throw ServiceFault.notFound();
    }
    if (answer instanceof Invalid invalid) {
      throw ServiceFault.invalid(invalid.what());
    }
    if (answer instanceof NotLater) {
      throw ServiceFault.of(409, "conflict", "timestamp is not later than the last one");
    }
    return Response.ok().build();
  }

  /**
   * The results.
   *
   * @param user whose result is asked for; null for all
   */
  @GET
  @Path("results")
  @Produces(RESULT_CONTAINER)
  public Response results(
      @HeaderParam("Authorization") String authorization,
      @PathParam("number") long number,
      @QueryParam("user_id") String user,
      @QueryParam("limit") Integer limit,
      @QueryParam("from") Integer from) {
    door.pass(authorization, RESULTS);
    var item = gradebook.find(number).orElseThrow(ServiceFault::notFound);
    var all =
        gradebook.grades(number).entrySet().stream()
            .filter(entry -> user == null || entry.getKey().subject().equals(user))
            .sorted(Entry.<PracticePerson, Grade>comparingByKey())
            .toList();
    var page = PagedList.of(all, from, limit);
    var json = new LineItemJson(new PracticeAddresses(gateway));
    var results = Json.createArrayBuilder();
    page.part().forEach(one -> results.add(json.of(item, one.getKey(), one.getValue())));
    return Response.ok(results.build().toString())
        .header("Link", PagedList.link(page.next(), json.results(item, user, limit), "next"))
        .build();
  }
}

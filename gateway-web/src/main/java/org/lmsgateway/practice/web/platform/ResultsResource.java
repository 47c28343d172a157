package org.lmsgateway.practice.web.platform;

import static java.util.Comparator.comparingLong;
import static org.lmsgateway.practice.token.ServiceScope.RESULTS;
import static org.lmsgateway.shared.json.Jsonp.JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Map.Entry;
import java.util.function.ToLongFunction;
import org.lmsgateway.practice.PracticeAddresses;
import org.lmsgateway.practice.grades.Grade;
import org.lmsgateway.practice.grades.Gradebook;
import org.lmsgateway.practice.people.PracticePerson;
import org.lmsgateway.shared.GatewayAddress;

/** Results that are read back (AGS 2.0 §3.3). */
@Path(PracticeAddresses.COURSE_PATH + "/line-items/" + LineItemsResource.NUMBER + "/results")
@RequestScoped
public class ResultsResource {

  static final String CONTAINER = "application/vnd.ims.lis.v2.resultcontainer+json";

  private static final ToLongFunction<Entry<PracticePerson, Grade>> NUMBER =
      entry -> entry.getKey().number();

  @Inject private ServiceDoor door;
  @Inject private Gradebook gradebook;
  @Inject private GatewayAddress gateway;

  /**
   * The results.
   *
   * @param user whose result is asked for; null for all
   */
  @GET
  @Produces(CONTAINER)
  public Response results(
      @HeaderParam("Authorization") String authorization,
      @PathParam("number") long number,
      @QueryParam("user_id") String user,
      @QueryParam("limit") Integer limit,
      @QueryParam("from") Long from) {
    door.pass(authorization, RESULTS);
    var item = gradebook.find(number).orElseThrow(ServiceFault::notFound);
    var all =
        gradebook.grades(number).entrySet().stream()
            .filter(entry -> user == null || entry.getKey().subject().equals(user))
            .sorted(comparingLong(NUMBER))
            .toList();
    var page = PagedList.of(all, NUMBER, from, limit);
    var json = new LineItemJson(new PracticeAddresses(gateway));
    var results = JSON.createArrayBuilder();
    page.part().forEach(one -> results.add(json.of(item, one.getKey(), one.getValue())));
    return Response.ok(results.build().toString())
        .header("Link", PagedList.link(page.next(), json.results(item, user, limit), "next"))
        .build();
  }
}

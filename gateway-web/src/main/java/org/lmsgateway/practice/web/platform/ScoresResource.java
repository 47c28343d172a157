package org.lmsgateway.practice.web.platform;

import static org.lmsgateway.practice.token.ServiceScope.SCORES;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.lmsgateway.practice.PracticeAddresses;
import org.lmsgateway.practice.grades.Gradebook;
import org.lmsgateway.practice.grades.GradebookAnswer.Invalid;
import org.lmsgateway.practice.grades.GradebookAnswer.NotLater;
import org.lmsgateway.practice.grades.GradebookAnswer.Unknown;

/** Scores that come in (AGS 2.0 §3.4). */
@Path(PracticeAddresses.COURSE_PATH + "/line-items/" + LineItemsResource.NUMBER + "/scores")
@RequestScoped
public class ScoresResource {

  static final String SCORE = "application/vnd.ims.lis.v1.score+json";

  @Inject private ServiceDoor door;
  @Inject private Gradebook gradebook;

  @POST
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
}

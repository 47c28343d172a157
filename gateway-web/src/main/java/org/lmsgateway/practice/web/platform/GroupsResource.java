package org.lmsgateway.practice.web.platform;

import static org.lmsgateway.shared.json.Jsonp.JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.stream.Stream;
import org.lmsgateway.practice.PracticeAddresses;
import org.lmsgateway.practice.people.CoursePeople;
import org.lmsgateway.practice.people.PracticeGroup;
import org.lmsgateway.practice.people.PracticePerson;
import org.lmsgateway.practice.token.ServiceScope;
import org.lmsgateway.shared.GatewayAddress;

/** The groups of the course (Course Groups Service 1.0). */
@Path(PracticeAddresses.COURSE_PATH)
@RequestScoped
public class GroupsResource {

  @Inject private ServiceDoor door;
  @Inject private CoursePeople people;
  @Inject private GatewayAddress gateway;

  /**
   * The groups.
   *
   * @param user whose groups are asked for; null for all
   */
  @GET
  @Path("groups")
  @Produces("application/vnd.ims.lti-gs.v1.contextgroupcontainer+json")
  public String groups(
      @HeaderParam("Authorization") String authorization, @QueryParam("user_id") String user) {
    door.pass(authorization, ServiceScope.GROUPS);
    var groups = JSON.createArrayBuilder();
    Stream.of(PracticeGroup.values())
        .filter(group -> user == null || isIn(user, group))
        .forEach(group -> groups.add(CourseJson.group(group)));
    return JSON.createObjectBuilder()
        .add("id", new PracticeAddresses(gateway).groups().toString())
        .add("groups", groups)
        .build()
        .toString();
  }

  private boolean isIn(String user, PracticeGroup group) {
    return people.find(user).flatMap(PracticePerson::group).equals(Optional.of(group));
  }

  @GET
  @Path("group-sets")
  @Produces("application/vnd.ims.lti-gs.v1.contextgroupsetcontainer+json")
  public String sets(@HeaderParam("Authorization") String authorization) {
    door.pass(authorization, ServiceScope.GROUPS);
    var set =
        JSON.createObjectBuilder().add("id", PracticeGroup.SET).add("name", PracticeGroup.SET_NAME);
    return JSON.createObjectBuilder()
        .add("id", new PracticeAddresses(gateway).groupSets().toString())
        .add("sets", JSON.createArrayBuilder().add(set))
        .build()
        .toString();
  }
}

package org.lmsgateway.test.services;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.lmsgateway.test.Api;
import org.lmsgateway.test.Gateway;
import org.lmsgateway.test.TestLms;
import org.lmsgateway.test.TestSchool;
import org.lmsgateway.test.Visitor;

/**
 * An app that a teacher has launched from a course, with the access token of that launch.
 *
 * @param swap what the gateway answered when the app swapped its code
 * @param course the gateway's id of the course
 */
public record AppInCourse(
    TestSchool school,
    LmsServices services,
    JsonObject swap,
    String token,
    Api api,
    String course) {

  /** Opens a school of its own, and launches an app with these services from its course. */
  public static AppInCourse open(Gateway gateway, String... allowed) {
    return open(gateway, Map.of("services", List.of(allowed)));
  }

  /**
   * The same for an app with any settings.
   *
   * @param given members of the app
   */
  public static AppInCourse open(Gateway gateway, Map<String, Object> given) {
    var school = TestSchool.open(gateway, gateway.operator(), TestLms.open(), given);
    var services = LmsServices.open(school.lms());
    var handOff = school.launch(new Visitor()).location();
    var swap = school.swap(handOff).json();
    var token = swap.getString("access_token");
    var api = Api.withToken(gateway, token);
    var course = api.items("/courses").get(0).getString("id");
    return new AppInCourse(school, services, swap, token, api, course);
  }

  /** A path of the API below the course. */
  public String path(String below) {
    return "/courses/" + course + below;
  }

  /** The id by which the app knows the teacher. */
  public String teacher() {
    return swap.getJsonObject("launch").getJsonObject("user").getString("id");
  }
}

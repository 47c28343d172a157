package org.lmsgateway.practice.web.platform;

import static org.lmsgateway.shared.json.Jsonp.JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.lmsgateway.practice.PracticeAddresses;
import org.lmsgateway.practice.content.CourseContent;
import org.lmsgateway.practice.people.CoursePeople;
import org.lmsgateway.practice.people.PracticePerson;
import org.lmsgateway.practice.token.ServiceScope;
import org.lmsgateway.shared.GatewayAddress;

/** The people of the course (Names and Role Provisioning Services 2.0). */
@Path(PracticeAddresses.COURSE_PATH + "/members")
@RequestScoped
public class MembersResource {

  static final String MEDIA_TYPE = "application/vnd.ims.lti-nrps.v2.membershipcontainer+json";

  private static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";
  private static final String FIRST_LINK = "practice-link-1";

  @Inject private ServiceDoor door;
  @Inject private CourseContent content;
  @Inject private CoursePeople people;
  @Inject private GatewayAddress gateway;

  /** One page of them, or of those who have changed. */
  @GET
  @Produces(MEDIA_TYPE)
  public Response members(
      @HeaderParam("Authorization") String authorization, @BeanParam MembersRequest request) {
    door.pass(authorization, ServiceScope.MEMBERS);
    // Before the list is read: what changes meanwhile is told again rather than never.
    var version = request.at == null ? people.version() : request.at;
    var page = PagedList.of(listed(request), PracticePerson::number, request.from, request.limit);
    var members = JSON.createArrayBuilder();
    page.part().forEach(person -> members.add(member(person, request.groups, request.link)));
    return Response.ok(container(members).build().toString())
        .header("Link", link(request, page, version))
        .build();
  }

  private List<PracticePerson> listed(MembersRequest request) {
    var all =
        request.since == null
            ? people.everybody()
            : people
                .changedSince(request.since)
                .orElseThrow(() -> ServiceFault.invalid("since is not known any more"));
    return all.stream()
        .filter(person -> request.role.isEmpty() || person.role().isNamed(request.role))
        .toList();
  }

  /** To the next page, or from the last one to the differences (NRPS 2.0 §2.4.2). */
  private String link(MembersRequest request, PagedList<PracticePerson> page, long version) {
    var members = addresses().members();
    return page.next().isPresent()
        ? PagedList.link(page.next(), request.again(members, version), "next")
        : "<" + request.differences(members, version) + ">; rel=\"differences\"";
  }

  private JsonObjectBuilder container(JsonArrayBuilder members) {
    return JSON.createObjectBuilder()
        .add("id", addresses().members().toString())
        .add("context", CourseJson.context())
        .add("members", members);
  }

  private PracticeAddresses addresses() {
    return new PracticeAddresses(gateway);
  }

  /** NRPS 2.0 §2.4; with a link also the part of its launches that depends on it (§2.6). */
  private JsonObjectBuilder member(PracticePerson person, boolean groups, String link) {
    var member =
        JSON.createObjectBuilder()
            .add("status", person.status().label())
            .add("user_id", person.subject())
            .add("name", person.fullName())
            .add("given_name", person.givenName())
            .add("family_name", person.familyName())
            .add("email", person.email())
            .add("roles", JSON.createArrayBuilder(person.role().memberships()));
    if (groups) {
      member.add("group_enrollments", CourseJson.enrollments(person));
    }
    if (link != null) {
      member.add("message", JSON.createArrayBuilder().add(message(link)));
    }
    return member;
  }

  private JsonObjectBuilder message(String link) {
    var custom = JSON.createObjectBuilder();
    var chosen = content.find(link);
    if (chosen.isEmpty() && !FIRST_LINK.equals(link)) {
      throw ServiceFault.notFound();
    }
    chosen.ifPresent(found -> found.custom().forEach(custom::add));
    return JSON.createObjectBuilder()
        .add(LTI + "message_type", "LtiResourceLinkRequest")
        .add(LTI + "custom", custom);
  }
}

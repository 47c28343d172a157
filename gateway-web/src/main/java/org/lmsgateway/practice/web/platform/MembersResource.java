package org.lmsgateway.practice.web.platform;

import static org.lmsgateway.shared.json.Jsonp.JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.Optional;
import org.lmsgateway.practice.PracticeAddresses;
import org.lmsgateway.practice.PracticePerson;
import org.lmsgateway.practice.content.CourseContent;
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
  @Inject private GatewayAddress gateway;

  /**
   * One page of them.
   *
   * @param since comes from our own differences address; nobody joins or leaves this course, so
   *     there never are any
   */
  @GET
  @Produces(MEDIA_TYPE)
  public Response members(
      @HeaderParam("Authorization") String authorization,
      @QueryParam("role") @DefaultValue("") String role,
      @QueryParam("limit") Integer limit,
      @QueryParam("from") Integer from,
      @QueryParam("rlid") String link,
      @QueryParam("groups") boolean groups,
      @QueryParam("since") String since) {
    door.pass(authorization, ServiceScope.MEMBERS);
    var page = PagedList.of(PracticePerson.inRole(role), from, limit);
    var members = JSON.createArrayBuilder();
    if (since == null) {
      page.part().forEach(person -> members.add(member(person, groups, link)));
    }
    var request = request(role, limit, link, groups);
    var answer = Response.ok(container(members).build().toString());
    if (page.next().isPresent() && since == null) {
      return answer.header("Link", PagedList.link(page.next(), request, "next")).build();
    }
    var differences = UriBuilder.fromUri(request).queryParam("since", "now").build();
    return answer.header("Link", "<" + differences + ">; rel=\"differences\"").build();
  }

  private JsonObjectBuilder container(JsonArrayBuilder members) {
    return JSON.createObjectBuilder()
        .add("id", addresses().members().toString())
        .add("context", CourseJson.context())
        .add("members", members);
  }

  private URI request(String role, Integer limit, String link, boolean groups) {
    var address = UriBuilder.fromUri(addresses().members());
    Optional.of(role).filter(text -> !text.isEmpty()).ifPresent(r -> address.queryParam("role", r));
    Optional.ofNullable(limit).ifPresent(l -> address.queryParam("limit", l));
    Optional.ofNullable(link).ifPresent(l -> address.queryParam("rlid", l));
    return groups ? address.queryParam("groups", true).build() : address.build();
  }

  private PracticeAddresses addresses() {
    return new PracticeAddresses(gateway);
  }

  /** NRPS 2.0 §2.4; with a link also the part of its launches that depends on it (§2.6). */
  private JsonObjectBuilder member(PracticePerson person, boolean groups, String link) {
    var member =
        JSON.createObjectBuilder()
            .add("status", person.isActive() ? "Active" : "Inactive")
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

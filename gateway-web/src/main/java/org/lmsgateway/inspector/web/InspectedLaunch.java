package org.lmsgateway.inspector.web;

import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.lmsgateway.app.MessageType;

/** A launch as the inspector shows it, read tolerantly from what the swap gave. */
public class InspectedLaunch {

  /** Of the course: by their URIs, or their short names (LTI 1.3 Core §A.2.3). */
  private static final Set<String> TEACHERS =
      Set.of(
          "http://purl.imsglobal.org/vocab/lis/v2/membership#Instructor",
          "http://purl.imsglobal.org/vocab/lis/v2/membership#Administrator",
          "Instructor",
          "Administrator");

  private final Map<String, Object> raw;
  private final LaunchData launch;
  private final RoleWords roleWords;

  InspectedLaunch(Map<String, Object> raw, ResourceBundle texts) {
    this.raw = raw;
    this.launch = new LaunchData(raw);
    this.roleWords = new RoleWords(texts);
  }

  public String getReference() {
    return launch.text("reference");
  }

  /** Whose page it is: the name, or what else is known of the person; may be empty. */
  public String getGreeting() {
    var user = launch.in("user");
    return Stream.of("name", "givenName", "familyName", "email")
        .map(user::text)
        .filter(text -> !text.isBlank())
        .findFirst()
        .orElse("");
  }

  public String getCourse() {
    var title = launch.in("context").text("title");
    return title.isBlank() ? launch.in("context").text("label") : title;
  }

  public List<InspectedFact> getWho() {
    var user = launch.in("user");
    return Stream.concat(
            facts(user, "who", "name", "email", "lmsId"),
            sent(user, "who", "id", "locale", "picture"))
        .toList();
  }

  public List<InspectedRole> getRoles() {
    return launch.texts("roles").stream()
        .map(uri -> new InspectedRole(roleWords.describe(uri), uri))
        .toList();
  }

  public List<InspectedFact> getWhere() {
    var context = launch.in("context");
    var link = launch.in("resourceLink");
    var platform = launch.in("platform");
    return Stream.of(
            facts(context, "course", "title", "label", "id"),
            sent(context, "course", "type"),
            facts(link, "link", "title", "id"),
            sent(link, "link", "description"),
            facts(platform, "lms", "name"),
            sent(platform, "lms", "product_family_code", "version", "guid"))
        .flatMap(part -> part)
        .toList();
  }

  public List<InspectedFact> getWhich() {
    return Stream.concat(
            facts(launch, "which", "registrationName", "issuer", "deployment", "tenant", "app"),
            sent(launch, "which", "registration", "messageType", "targetLinkUri"))
        .toList();
  }

  /** Whether whoever opened it runs the course, or was asked to choose content for it. */
  public boolean isTeachers() {
    return isContentAsked() || launch.texts("roles").stream().anyMatch(TEACHERS::contains);
  }

  /** Whether the LMS asks for content (Deep Linking 2.0 §4.4). */
  public boolean isContentAsked() {
    return MessageType.DEEP_LINKING.specName().equals(launch.text("messageType"));
  }

  /** The gateway's id of the course; empty if the launch comes from none. */
  public String getCourseId() {
    return launch.text("course");
  }

  /** The LMS's id of the link; empty if the launch comes from none. */
  public String getLinkId() {
    return launch.in("resourceLink").text("id");
  }

  /** The address of the course's list of people; empty if the LMS offers none. */
  public String getRoster() {
    return launch.in("services").text("roster");
  }

  /** What the LMS offers for grades, as a text; empty if nothing. */
  public String getGrades() {
    return launch.in("services").text("grades");
  }

  public List<InspectedFact> getCustom() {
    return launch.in("custom").members().entrySet().stream()
        .map(e -> new InspectedFact(String.valueOf(e.getKey()), LaunchData.textOf(e.getValue())))
        .sorted((one, other) -> one.label().compareTo(other.label()))
        .toList();
  }

  /** The plain claims of OpenID Connect first, then those of LTI and of others. */
  public List<InspectedClaim> getClaims() {
    return launch.in("claims").members().entrySet().stream()
        .map(entry -> InspectedClaim.of(String.valueOf(entry.getKey()), entry.getValue()))
        .sorted(InspectedLaunch::plainNamesFirst)
        .toList();
  }

  /** All of it, to copy. */
  public String getJson() {
    return JsonText.of(raw);
  }

  private static int plainNamesFirst(InspectedClaim one, InspectedClaim other) {
    var byKind = Boolean.compare(one.name().contains(":"), other.name().contains(":"));
    return byKind == 0 ? one.name().compareTo(other.name()) : byKind;
  }

  /** Members that are shown also where the LMS did not send them: that they are absent is news. */
  private static Stream<InspectedFact> facts(LaunchData data, String group, String... names) {
    return Stream.of(names)
        .map(name -> new InspectedFact("" + group + "." + name, data.text(name)));
  }

  /** Members that are shown only where the LMS sent them. */
  private static Stream<InspectedFact> sent(LaunchData data, String group, String... names) {
    return facts(data, group, names).filter(fact -> !fact.value().isBlank());
  }
}

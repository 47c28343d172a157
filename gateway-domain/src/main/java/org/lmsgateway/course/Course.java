package org.lmsgateway.course;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lmsgateway.app.AppId;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.shared.TenantId;

/**
 * A course of an LMS that launched an app with services. It remembers where the LMS offers them, so
 * that the app can use them after the launch, and days later. It holds no person. Its life: written
 * when an app first swaps a launch from it, kept up to date by later ones, gone with its
 * registration.
 */
@Entity
@Table(name = "course")
public class Course {

  @Id private String id;

  @Column(name = "tenant_id")
  private String tenantId;

  @Column(name = "registration_id")
  private String registrationId;

  @Column(name = "deployment_id")
  private String deploymentId;

  private String place;

  private String title;

  @Column(name = "roster_url")
  private String rosterUrl;

  @Column(name = "line_items_url")
  private String lineItemsUrl;

  @Column(name = "groups_url")
  private String groupsUrl;

  @Column(name = "group_sets_url")
  private String groupSetsUrl;

  @Column(name = "notices_url")
  private String noticesUrl;

  private String scopes;

  @Column(name = "seen_on")
  private LocalDate seenOn;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "course_app", joinColumns = @JoinColumn(name = "course_id"))
  @Column(name = "app_id")
  private Set<String> apps = new HashSet<>();

  @Version private long version;

  protected Course() {}

  /** A course that nothing has been launched from yet. */
  public Course(CourseId id, CoursePlace place) {
    this.id = id.value();
    this.tenantId = place.tenant().value();
    this.registrationId = place.registration().value();
    this.deploymentId = place.deployment();
    this.place = place.place();
  }

  /** An app was launched from it, and the launch said this about its services. */
  public void launched(AppId app, String newTitle, ServiceAddresses addresses, LocalDate today) {
    apps.add(app.value());
    title = newTitle;
    rosterUrl = text(addresses.roster());
    lineItemsUrl = text(addresses.lineItems());
    groupsUrl = text(addresses.groups());
    groupSetsUrl = text(addresses.groupSets());
    noticesUrl = text(addresses.notices());
    scopes = String.join(" ", new TreeSet<>(addresses.scopes()));
    seenOn = Objects.requireNonNull(today, "a launch has a day");
  }

  private static String text(Optional<URI> address) {
    return address.map(URI::toString).orElse(null);
  }

  private static Optional<URI> address(String text) {
    return Optional.ofNullable(text).map(URI::create);
  }

  public CourseId id() {
    return new CourseId(id);
  }

  /** Where in the world of LMSs it is. */
  public CoursePlace place() {
    return new CoursePlace(new TenantId(tenantId), registration(), deploymentId, place);
  }

  public RegistrationId registration() {
    return new RegistrationId(registrationId);
  }

  public String deployment() {
    return deploymentId;
  }

  /** What the LMS calls it; empty if it does not say. */
  public Optional<String> title() {
    return Optional.ofNullable(title);
  }

  public ServiceAddresses services() {
    var names = Arrays.stream(scopes.split(" ")).filter(scope -> !scope.isEmpty());
    return new ServiceAddresses(
        address(rosterUrl),
        address(lineItemsUrl),
        address(groupsUrl),
        address(groupSetsUrl),
        address(noticesUrl),
        names.collect(Collectors.toSet()));
  }

  /** Whether that app was ever launched from it. */
  public boolean launches(AppId app) {
    return apps.contains(app.value());
  }

  /** The last day that an app was launched from it. */
  public LocalDate seenOn() {
    return seenOn;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Course course && id.equals(course.id);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(id);
  }
}

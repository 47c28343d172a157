package org.lmsgateway.classteam.service.launched;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lmsgateway.course.CourseId;
import org.lmsgateway.keys.SecretBox;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.roster.Member;
import org.lmsgateway.roster.MemberStatus;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.service.Claims;
import org.lmsgateway.shared.service.JsonMaps;

/** Seals who somebody is into a ticket, which the page brings back, and opens it again. */
@ApplicationScoped
public class VisitorTickets {

  /** As long as the tokens of a launch. */
  private static final Duration LIFE = Duration.ofHours(1);

  private static final String PURPOSE = "class team ticket";

  private SecretBox secrets;
  private Clock clock;

  protected VisitorTickets() {}

  @Inject
  public VisitorTickets(SecretBox secrets, Clock clock) {
    this.secrets = secrets;
    this.clock = clock;
  }

  String seal(Visitor visitor) {
    Map<String, Object> content = new HashMap<>();
    content.put("until", clock.instant().plus(LIFE).getEpochSecond());
    content.put("tenant", visitor.tenant().value());
    content.put("registration", visitor.registration().value());
    visitor.course().ifPresent(course -> content.put("course", course.value()));
    content.put("id", visitor.member().id());
    content.put("roles", visitor.member().roles());
    content.put("names", visitor.member().claims());
    content.put("locale", visitor.locale());
    return secrets.seal(PURPOSE, JsonMaps.write(content));
  }

  /** Empty if it was not sealed here, or its time is over. */
  Optional<Visitor> open(String ticket) {
    return Optional.ofNullable(ticket)
        .flatMap(box -> secrets.open(PURPOSE, box))
        .map(json -> new Claims(JsonMaps.read(json)))
        .filter(this::counts)
        .map(VisitorTickets::visitor);
  }

  private boolean counts(Claims content) {
    return content.time("until").filter(clock.instant()::isBefore).isPresent();
  }

  private static Visitor visitor(Claims content) {
    var roles = content.list("roles").orElseThrow().stream().map(String.class::cast).toList();
    var member =
        new Member(
            content.text("id").orElseThrow(),
            MemberStatus.ACTIVE,
            roles,
            List.of(),
            Map.of(),
            content.object("names").orElseThrow().values());
    return new Visitor(
        new TenantId(content.text("tenant").orElseThrow()),
        new RegistrationId(content.text("registration").orElseThrow()),
        content.text("course").map(CourseId::new),
        member,
        content.text("locale").orElseThrow());
  }
}

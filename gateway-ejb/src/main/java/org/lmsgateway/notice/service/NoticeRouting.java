package org.lmsgateway.notice.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lmsgateway.app.App;
import org.lmsgateway.app.AppId;
import org.lmsgateway.app.LtiService;
import org.lmsgateway.app.service.AppRepository;
import org.lmsgateway.course.CourseId;
import org.lmsgateway.course.service.CourseAccess;
import org.lmsgateway.keys.SecretBox;
import org.lmsgateway.notice.NoticeDelivery;
import org.lmsgateway.notice.NoticeSubscription;
import org.lmsgateway.registration.Registration;
import org.lmsgateway.shared.service.JsonMaps;

/**
 * Finds out whom a notice is for: the apps that want its type in one of the courses that it names,
 * and may still be told. An app gets it once for each address, whatever number of its courses it is
 * about.
 */
@ApplicationScoped
public class NoticeRouting {

  private SubscriptionRepository subscriptions;
  private AppRepository apps;
  private CourseAccess access;
  private NoticeContent contents;
  private SecretBox secrets;
  private Clock clock;

  protected NoticeRouting() {}

  @Inject
  public NoticeRouting(
      SubscriptionRepository subscriptions,
      AppRepository apps,
      CourseAccess access,
      NoticeContent contents,
      SecretBox secrets,
      Clock clock) {
    this.subscriptions = subscriptions;
    this.apps = apps;
    this.access = access;
    this.contents = contents;
    this.secrets = secrets;
    this.clock = clock;
  }

  private record Target(AppId app, URI handler) {}

  List<NoticeDelivery> deliveries(Registration registration, NoticeClaims notice) {
    return targets(registration, notice).entrySet().stream()
        .flatMap(
            target ->
                app(registration, target.getKey().app())
                    .map(app -> delivery(registration, notice, app, target))
                    .stream())
        .toList();
  }

  private Map<Target, List<CourseId>> targets(Registration registration, NoticeClaims notice) {
    var places = notice.places();
    if (places.filter(only -> only.isEmpty()).isPresent()) {
      return Map.of();
    }
    return subscriptions
        .wanting(registration.id(), notice.deployment(), notice.type(), places)
        .stream()
        .collect(
            Collectors.groupingBy(
                wanting -> new Target(wanting.app(), wanting.handler()),
                LinkedHashMap::new,
                Collectors.mapping(NoticeSubscription::course, Collectors.toList())));
  }

  private Optional<App> app(Registration registration, AppId id) {
    return apps.find(id)
        .filter(app -> app.allows(LtiService.NOTICES) && access.isServed(registration, app));
  }

  private NoticeDelivery delivery(
      Registration registration,
      NoticeClaims notice,
      App app,
      Map.Entry<Target, List<CourseId>> target) {
    var handler = target.getKey().handler();
    var id =
        secrets.hash(
            String.join(
                "\n",
                registration.id().value(),
                notice.requiredNonce(),
                app.id().value(),
                handler.toString()));
    var content = contents.of(notice, registration, app, target.getValue());
    return new NoticeDelivery(
        id,
        app.id(),
        handler,
        secrets.seal(purpose(id), JsonMaps.write(content)),
        clock.instant().truncatedTo(ChronoUnit.MICROS));
  }

  /** What the content of a delivery is encrypted for. */
  static String purpose(String deliveryId) {
    return "notice " + deliveryId;
  }
}

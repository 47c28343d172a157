package org.lmsgateway.practice.service.launch;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.lmsgateway.app.App;
import org.lmsgateway.app.AppId;
import org.lmsgateway.app.MessageType;
import org.lmsgateway.app.service.AppRepository;
import org.lmsgateway.practice.AppOffer;
import org.lmsgateway.practice.LoginInitiation;
import org.lmsgateway.practice.PracticeApps;
import org.lmsgateway.practice.content.CourseContent;
import org.lmsgateway.practice.people.SamplePeople;
import org.lmsgateway.practice.service.PracticePlatform;
import org.lmsgateway.practice.service.PracticeRegistration;
import org.lmsgateway.practice.service.launch.PracticeMessage.Choice;
import org.lmsgateway.practice.service.launch.PracticeMessage.Visit;
import org.lmsgateway.registration.Registration;
import org.lmsgateway.registration.RegistrationAddresses;
import org.lmsgateway.shared.GatewayAddress;

/** Offers the apps of the practice LMS's registration. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PracticeAppsBean implements PracticeApps {

  private final PracticeRegistration registration;
  private final AppRepository apps;
  private final PracticePlatform platform;
  private final Initiations initiations;

  public PracticeAppsBean() {
    registration = null;
    apps = null;
    platform = null;
    initiations = null;
  }

  @Inject
  public PracticeAppsBean(
      PracticeRegistration registration,
      AppRepository apps,
      CourseContent content,
      GatewayAddress gateway) {
    this.registration = registration;
    this.apps = apps;
    this.platform = new PracticePlatform(gateway);
    this.initiations = new Initiations(platform, new MessageClaims(platform, content));
  }

  @Override
  public List<AppOffer> offers() {
    return registration.find().map(this::offers).orElse(List.of());
  }

  private List<AppOffer> offers(Registration practice) {
    var login = RegistrationAddresses.of(platform.gateway(), practice.id()).login();
    return apps.launchable(practice.tenant()).stream()
        .filter(app -> !app.id().equals(AppId.LAUNCH_INSPECTOR) && practice.launches(app.id()))
        .map(app -> offer(app, login))
        .toList();
  }

  private AppOffer offer(App app, URI login) {
    return new AppOffer(
        app.id().value(),
        app.name(),
        initiations.of(new Visit(app.id(), SamplePeople.TEACHER), login),
        initiations.of(new Visit(app.id(), SamplePeople.STUDENT), login),
        choice(app, login));
  }

  private Optional<LoginInitiation> choice(App app, URI login) {
    return app.accepts(MessageType.DEEP_LINKING)
        ? Optional.of(initiations.of(new Choice(app.id()), login))
        : Optional.empty();
  }
}

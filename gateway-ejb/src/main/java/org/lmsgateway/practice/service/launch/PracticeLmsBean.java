package org.lmsgateway.practice.service.launch;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lmsgateway.app.AppId;
import org.lmsgateway.keys.ToolKeys;
import org.lmsgateway.launch.LaunchParameters;
import org.lmsgateway.practice.AuthenticationResponse;
import org.lmsgateway.practice.LaunchOffer;
import org.lmsgateway.practice.LinkOffer;
import org.lmsgateway.practice.LoginInitiation;
import org.lmsgateway.practice.PracticeLaunch;
import org.lmsgateway.practice.PracticeLms;
import org.lmsgateway.practice.content.CourseContent;
import org.lmsgateway.practice.grades.Gradebook;
import org.lmsgateway.practice.people.CoursePeople;
import org.lmsgateway.practice.people.PracticePerson;
import org.lmsgateway.practice.people.SamplePeople;
import org.lmsgateway.practice.service.PracticePlatform;
import org.lmsgateway.practice.service.PracticeRegistration;
import org.lmsgateway.practice.service.launch.PracticeMessage.Choice;
import org.lmsgateway.practice.service.launch.PracticeMessage.Fixed;
import org.lmsgateway.practice.service.launch.PracticeMessage.Link;
import org.lmsgateway.registration.RegistrationAddresses;
import org.lmsgateway.shared.GatewayAddress;
import org.lmsgateway.tenantconfig.LaunchSettings;

/** Plays the LMS. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PracticeLmsBean implements PracticeLms {

  private final PracticeRegistration registration;
  private final ToolKeys keys;
  private final CourseContent content;
  private final Gradebook gradebook;
  private final CoursePeople people;
  private final PracticePlatform platform;
  private final MessageHints hints;
  private final MessageClaims messages;
  private final Initiations initiations;
  private final boolean on;

  public PracticeLmsBean() {
    registration = null;
    keys = null;
    content = null;
    gradebook = null;
    people = null;
    platform = null;
    hints = null;
    messages = null;
    initiations = null;
    on = false;
  }

  @Inject
  public PracticeLmsBean(
      PracticeRegistration registration,
      ToolKeys keys,
      CourseContent content,
      Gradebook gradebook,
      CoursePeople people,
      GatewayAddress gateway,
      LaunchSettings settings) {
    this.registration = registration;
    this.keys = keys;
    this.content = content;
    this.gradebook = gradebook;
    this.people = people;
    this.platform = new PracticePlatform(gateway);
    this.hints = new MessageHints(content, gradebook, people);
    this.messages = new MessageClaims(platform, content);
    this.initiations = new Initiations(platform, messages);
    // The settings' check refuses any other address already; here it holds whoever reads them.
    this.on = settings.practiceEnabled() && gateway.isLoopback();
  }

  @Override
  public boolean isOn() {
    return on;
  }

  @Override
  public List<LaunchOffer> offers() {
    return login().map(this::offers).orElse(List.of());
  }

  private List<LaunchOffer> offers(URI login) {
    return Stream.of(PracticeLaunch.values())
        .map(launch -> new LaunchOffer(launch, initiations.of(new Fixed(launch), login)))
        .toList();
  }

  @Override
  public List<LinkOffer> links() {
    return login().map(this::links).orElse(List.of());
  }

  private List<LinkOffer> links(URI login) {
    return content.links().stream()
        .map(
            link ->
                new LinkOffer(
                    link,
                    initiations.of(new Link(link, SamplePeople.TEACHER), login),
                    initiations.of(new Link(link, SamplePeople.STUDENT), login)))
        .toList();
  }

  @Override
  public Optional<LoginInitiation> addContent() {
    return login().map(login -> initiations.of(new Choice(AppId.LAUNCH_INSPECTOR), login));
  }

  @Override
  public Optional<LoginInitiation> review(long lineItem, PracticePerson person) {
    return hints
        .review(lineItem, person)
        .flatMap(message -> login().map(login -> initiations.of(message, login)));
  }

  /** The gateway's login address, if it knows the practice LMS. */
  private Optional<URI> login() {
    requireOn();
    return registration
        .find()
        .map(found -> RegistrationAddresses.of(platform.gateway(), found.id()).login());
  }

  @Override
  public boolean register() {
    requireOn();
    keys.ensure(AuthenticationEndpoint.KEY_OWNER);
    keys.ensure(AuthenticationEndpoint.WRONG_KEY_OWNER);
    return registration.ensure();
  }

  @Override
  public AuthenticationResponse authenticate(LaunchParameters request) {
    requireOn();
    var services = new ServiceClaims(platform.addresses(), gradebook);
    var claims = new IdTokenClaims(platform, services, messages);
    return new AuthenticationEndpoint(platform, keys, hints, claims).answer(request);
  }

  @Override
  public String publicKeySet() {
    requireOn();
    return keys.publicKeySet(AuthenticationEndpoint.KEY_OWNER).orElseThrow();
  }

  @Override
  public void startAgain() {
    requireOn();
    content.clear();
    gradebook.clear();
    people.startAgain();
  }

  private void requireOn() {
    if (!on) {
      throw new IllegalStateException("the practice LMS is off");
    }
  }
}

package org.lmsgateway.registration.web.dynamic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.lmsgateway.app.LtiService;
import org.lmsgateway.app.MessageType;
import org.lmsgateway.lms.Platform;
import org.lmsgateway.registration.DeploymentPolicy;
import org.lmsgateway.registration.Registration;
import org.lmsgateway.registration.RegistrationStatus;
import org.lmsgateway.registration.dynamic.DynamicOutcome.Refused;
import org.lmsgateway.registration.dynamic.DynamicOutcome.Registered;
import org.lmsgateway.registration.dynamic.Initiation;
import org.lmsgateway.registration.dynamic.Offer;
import org.lmsgateway.shared.web.view.FacesPage;

/** The pages that an LMS's admin sees. Their texts are in the bundle; here only its keys. */
@ApplicationScoped
public class RegisterPages {

  private static final String FOLDER = "/WEB-INF/registration/dynamic/";
  private static final ResourceBundle TEXTS =
      ResourceBundle.getBundle(RegisterPages.class.getPackageName() + ".messages", Locale.ROOT);

  /**
   * What will be registered, with the button.
   *
   * @param self where the button posts to
   */
  Response offer(Offer offer, URI self, Initiation initiation) {
    return page(
        200,
        "offer.xhtml",
        Map.of(
            "offer", offer,
            "lms", name(offer.lms().platform(), offer.lms().issuer()),
            "wishes", wishes(offer.wishes()),
            "action", self.toString(),
            "configuration", Objects.requireNonNullElse(initiation.openidConfiguration(), ""),
            "token", Objects.requireNonNullElse(initiation.registrationToken(), "")));
  }

  private static String name(Platform platform, String issuer) {
    return platform == Platform.OTHER ? URI.create(issuer).getHost() : platform.label();
  }

  /** The keys of what the LMS will be asked for, in the order of the enumerations. */
  private static List<String> wishes(Offer.Wishes wishes) {
    return Stream.of(
            Stream.of(MessageType.values()).filter(wishes.messages()::contains),
            Stream.of(LtiService.values()).filter(wishes.services()::contains),
            Stream.of(wishes.claims()))
        .flatMap(all -> all)
        .map(one -> "wish." + one.name())
        .toList();
  }

  /** What is still to do. */
  Response done(Registered registered) {
    var registration = registered.registration();
    var waits = registration.status() == RegistrationStatus.WAITING;
    return page(
        200,
        "done.xhtml",
        Map.of(
            "lms", name(registration.platform(), registration.issuer()),
            "clientId", registration.clientId(),
            "deployment", String.join(", ", registration.rules().deployments()),
            "waits", waits,
            "steps", steps(registered),
            "origins", String.join(" ", registered.origins())));
  }

  /** The keys of the steps: those in that LMS, then those that follow from the deployment. */
  private static List<String> steps(Registered registered) {
    var registration = registered.registration();
    var steps = new ArrayList<String>();
    for (int i = 1; TEXTS.containsKey(step(registration, i)); i++) {
      steps.add(step(registration, i));
    }
    var several = step(registration, "several");
    if (registered.apps().size() > 1 && TEXTS.containsKey(several)) {
      steps.add(several);
    }
    var rules = registration.rules();
    if (rules.deployments().isEmpty() && rules.policy() != DeploymentPolicy.ANY) {
      steps.add("next.deployment." + rules.policy());
    }
    return steps;
  }

  private static String step(Registration registration, Object number) {
    return "next." + registration.platform() + "." + number;
  }

  Response refused(Refused refused) {
    return page(
        refused.reason().status(),
        "refused.xhtml",
        Map.of("reason", refused.reason().name(), "detail", refused.detail()));
  }

  /**
   * The form's browser must tell our origin, which it does not with {@code no-referrer}; nobody
   * else shall learn the address, which holds the LMS's token.
   */
  private static Response page(int status, String view, Map<String, Object> model) {
    return Response.status(status)
        .type(FacesPage.HTML)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header("Referrer-Policy", "same-origin")
        .entity(new FacesPage(FOLDER + view, model))
        .build();
  }
}

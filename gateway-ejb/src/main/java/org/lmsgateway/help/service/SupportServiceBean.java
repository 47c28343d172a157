package org.lmsgateway.help.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lmsgateway.help.HelpDesk;
import org.lmsgateway.help.Report;
import org.lmsgateway.help.ReportDelivery;
import org.lmsgateway.help.ReportedLaunch;
import org.lmsgateway.help.SupportBundle;
import org.lmsgateway.help.SupportService;
import org.lmsgateway.launch.LaunchFilter;
import org.lmsgateway.launch.LaunchLog;
import org.lmsgateway.mail.Letter;
import org.lmsgateway.mail.Letter.Attachment;
import org.lmsgateway.mail.MailDelivery;
import org.lmsgateway.mail.Mailer;
import org.lmsgateway.outbound.OutboundClient;
import org.lmsgateway.outbound.OutboundRequest;
import org.lmsgateway.outbound.SendOutcome.Answered;
import org.lmsgateway.shared.Caller;
import org.lmsgateway.shared.CallerContext;
import org.lmsgateway.shared.PageRequest;
import org.lmsgateway.tenantconfig.support.SupportSettings;

/**
 * Collects and sends reports. It is open to people who have not signed in, who need help most; they
 * learn of no launch, no setting and no address of a server by it.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SupportServiceBean implements SupportService {

  private static final String FILE = "lms-gateway-report.json";
  private static final int LATEST = 100;
  private static final int MOST_REFUSALS = 20;

  private final SupportSettings settings;
  private final LaunchLog launches;
  private final OutboundClient outbound;
  private final Mailer mailer;
  private final CallerContext callers;
  private final ReportBudget budget;
  private final Clock clock;

  public SupportServiceBean() {
    this(null, null, null, null, null, null, null);
  }

  @Inject
  public SupportServiceBean(
      SupportSettings settings,
      LaunchLog launches,
      OutboundClient outbound,
      Mailer mailer,
      CallerContext callers,
      ReportBudget budget,
      Clock clock) {
    this.settings = settings;
    this.launches = launches;
    this.outbound = outbound;
    this.mailer = mailer;
    this.callers = callers;
    this.budget = budget;
    this.clock = clock;
  }

  @Override
  public HelpDesk desk() {
    var contact = settings.contact();
    var detect = settings.addresses().isEmpty() && mayLook(callers.current());
    return new HelpDesk(
        contact.name(),
        contact.mail(),
        contact.phone(),
        contact.page(),
        settings.documentation(),
        settings.webHook().isPresent() || mailbox().isPresent(),
        settings.addresses(),
        detect ? NodeAddresses.find() : List.of());
  }

  @Override
  public SupportBundle collect(List<String> references) {
    var caller = callers.current();
    return new SupportBundle(
        clock.instant(),
        String.join(" ", caller.roleNames().stream().sorted().toList()),
        Versions.all(),
        caller.isOperator() ? settings.shown() : Map.of(),
        mayLook(caller) ? named(references) : List.of(),
        mayLook(caller) ? refusals() : List.of());
  }

  private static boolean mayLook(Caller caller) {
    return !caller.roles().isEmpty();
  }

  private List<ReportedLaunch> named(List<String> references) {
    return references.stream()
        .limit(MOST_REFERENCES)
        .map(LaunchFilter::byReference)
        .flatMap(filter -> launches.list(filter, new PageRequest(null, 1)).items().stream())
        .map(ReportedLaunch::of)
        .toList();
  }

  private List<ReportedLaunch> refusals() {
    return launches.list(LaunchFilter.ALL, new PageRequest(null, LATEST)).items().stream()
        .filter(launch -> launch.reason().isPresent())
        .limit(MOST_REFUSALS)
        .map(ReportedLaunch::of)
        .toList();
  }

  @Override
  public ReportDelivery send(Report report) {
    if (settings.webHook().isEmpty() && mailbox().isEmpty()) {
      return ReportDelivery.NOWHERE;
    }
    if (report.json().length() > LONGEST_REPORT) {
      return ReportDelivery.TOO_LARGE;
    }
    if (!budget.take()) {
      return ReportDelivery.TOO_MANY;
    }
    var taken =
        settings.webHook().filter(webHook -> isPosted(webHook, report.json())).isPresent()
            || mailbox().filter(mailbox -> isMailed(mailbox, report)).isPresent();
    return taken ? ReportDelivery.SENT : ReportDelivery.FAILED;
  }

  /** Where mail to the support goes, if the gateway can send any. */
  private Optional<String> mailbox() {
    return settings.contact().mail().filter(mail -> mailer.isOn());
  }

  private boolean isPosted(URI webHook, String report) {
    var outcome = outbound.send(OutboundRequest.post(webHook, "application/json", report));
    return outcome instanceof Answered answered && answered.isSuccess();
  }

  private boolean isMailed(String mailbox, Report report) {
    var attachment = new Attachment(FILE, "application/json", report.json());
    var letter = new Letter(mailbox, report.subject(), report.covering(), List.of(attachment));
    return mailer.send(letter) == MailDelivery.SENT;
  }
}

package org.lmsgateway.help.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lmsgateway.help.Report;
import org.lmsgateway.help.ReportDelivery;
import org.lmsgateway.help.SupportService;
import org.lmsgateway.launch.Launch;
import org.lmsgateway.launch.LaunchFilter;
import org.lmsgateway.launch.LaunchLog;
import org.lmsgateway.launch.LaunchNames;
import org.lmsgateway.launch.LaunchOrigin;
import org.lmsgateway.launch.refusal.LaunchReason;
import org.lmsgateway.launch.refusal.Refusal;
import org.lmsgateway.mail.Letter;
import org.lmsgateway.mail.MailDelivery;
import org.lmsgateway.mail.Mailer;
import org.lmsgateway.outbound.FetchOutcome;
import org.lmsgateway.outbound.OutboundClient;
import org.lmsgateway.outbound.OutboundFault;
import org.lmsgateway.outbound.OutboundRequest;
import org.lmsgateway.outbound.SendOutcome;
import org.lmsgateway.shared.Page;
import org.lmsgateway.shared.PageRequest;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.service.Callers;
import org.lmsgateway.shared.service.SettableClock;
import org.lmsgateway.tenantconfig.support.SupportSettings;
import org.lmsgateway.tenantconfig.support.SupportSettings.Contact;

class SupportServiceTest {
  private static final URI WEB_HOOK = URI.create("https://desk.example/reports");

  private final SettableClock clock = new SettableClock();
  private final Callers callers = new Callers();
  private final List<String> sent = new ArrayList<>();
  private int status = 204;

  private final OutboundClient outbound =
      new OutboundClient() {
        @Override
        public FetchOutcome fetchJson(URI address) {
          throw new UnsupportedOperationException("only sends");
        }

        @Override
        public SendOutcome send(OutboundRequest request) {
          assertThat(request.address()).isEqualTo(WEB_HOOK);
          sent.add(request.body());
          return new SendOutcome.Answered(status, Map.of(), "");
        }

        @Override
        public Optional<OutboundFault> check(URI address) {
          return Optional.empty();
        }

        @Override
        public boolean isListed(URI address) {
          return false;
        }
      };

  private final List<Letter> letters = new ArrayList<>();
  private boolean mailOn;
  private MailDelivery delivery = MailDelivery.SENT;

  private final Mailer mailer =
      new Mailer() {
        @Override
        public boolean isOn() {
          return mailOn;
        }

        @Override
        public MailDelivery send(Letter letter) {
          letters.add(letter);
          return delivery;
        }
      };

  private static Report report(String json) {
    return new Report(json, "Report", "It is attached.");
  }

  private SupportService service(Optional<URI> webHook) {
    var settings =
        new SupportSettings(
            new Contact(
                Optional.empty(),
                Optional.of("desk@school.example"),
                Optional.empty(),
                Optional.empty()),
            Optional.empty(),
            webHook,
            List.of(),
            Map.of("gateway.launch.retention", "P90D"));
    return new SupportServiceBean(
        settings, launches(), outbound, mailer, callers, new ReportBudget(clock), clock);
  }

  private LaunchLog launches() {
    return new LaunchLog() {
      @Override
      public Page<Launch> list(LaunchFilter filter, PageRequest page) {
        var refusal = new Refusal(LaunchReason.AUDIENCE_MISMATCH, "K7QM-2F9D", "aud");
        return new Page<>(List.of(refused(refusal)), null);
      }

      @Override
      public Optional<Launch> find(String id) {
        throw new UnsupportedOperationException("only lists");
      }

      @Override
      public LaunchNames names(Collection<Launch> launches) {
        throw new UnsupportedOperationException("only lists");
      }
    };
  }

  private Launch refused(Refusal refusal) {
    return Launch.refused(refusal, LaunchOrigin.UNKNOWN, clock.instant());
  }

  @Test
  void tellsWhoHasNotSignedInNothingOfTheGatewaysLaunchesAndSettings() {
    callers.nobody();

    var bundle = service(Optional.empty()).collect(List.of("K7QM-2F9D"));

    assertThat(bundle.launches()).isEmpty();
    assertThat(bundle.refusals()).isEmpty();
    assertThat(bundle.settings()).isEmpty();
    assertThat(bundle.versions()).containsKey("gateway");
    assertThat(service(Optional.empty()).desk().nodeAddresses()).isEmpty();
  }

  @Test
  void givesAnAdminLaunchesButNotTheSettingsOfTheServer() {
    callers.adminOf(new TenantId("t"));

    var bundle = service(Optional.empty()).collect(List.of("K7QM-2F9D"));

    assertThat(bundle.launches()).extracting("reason").containsExactly("AUDIENCE_MISMATCH");
    assertThat(bundle.refusals()).hasSize(1);
    assertThat(bundle.settings()).isEmpty();
  }

  @Test
  void givesAnOperatorTheSettings() {
    callers.operator();

    assertThat(service(Optional.empty()).collect(List.of()).settings())
        .containsEntry("gateway.launch.retention", "P90D");
  }

  @Test
  void sendsToTheLetterWhatWasShown() {
    assertThat(service(Optional.of(WEB_HOOK)).send(report("{ \"text\": \"é\" }")))
        .isEqualTo(ReportDelivery.SENT);
    assertThat(sent).containsExactly("{ \"text\": \"é\" }");
  }

  @Test
  void sendsNothingWhereTheOperatorWantsNothing() {
    assertThat(service(Optional.empty()).send(report("{}"))).isEqualTo(ReportDelivery.NOWHERE);
    assertThat(sent).isEmpty();
  }

  @Test
  void saysThatTheReportWasNotTaken() {
    status = 500;

    assertThat(service(Optional.of(WEB_HOOK)).send(report("{}"))).isEqualTo(ReportDelivery.FAILED);
  }

  @Test
  void sendsNoMoreThanTheBudgetGives() {
    var service = service(Optional.of(WEB_HOOK));
    for (int i = 0; i < ReportBudget.MOST; i++) {
      service.send(report("{}"));
    }

    assertThat(service.send(report("{}"))).isEqualTo(ReportDelivery.TOO_MANY);
    assertThat(sent).hasSize(ReportBudget.MOST);
  }

  @Test
  void sendsNoReportThatIsLargerThanAnyShown() {
    var large = "x".repeat(SupportService.LONGEST_REPORT + 1);

    assertThat(service(Optional.of(WEB_HOOK)).send(report(large)))
        .isEqualTo(ReportDelivery.TOO_LARGE);
    assertThat(sent).isEmpty();
  }

  @Test
  void sendsByMailWhereThereIsNoWebHook() {
    mailOn = true;

    assertThat(service(Optional.empty()).desk().takesReports()).isTrue();
    assertThat(service(Optional.empty()).send(report("{ \"text\": \"é\" }")))
        .isEqualTo(ReportDelivery.SENT);
    assertThat(letters)
        .singleElement()
        .satisfies(
            letter -> {
              assertThat(letter.to()).isEqualTo("desk@school.example");
              assertThat(letter.attachments().get(0).content()).isEqualTo("{ \"text\": \"é\" }");
            });
  }

  @Test
  void sendsByMailWhatTheWebHookDoesNotTake() {
    mailOn = true;
    assertThat(service(Optional.of(WEB_HOOK)).send(report("{}"))).isEqualTo(ReportDelivery.SENT);
    assertThat(letters).isEmpty();

    status = 500;

    assertThat(service(Optional.of(WEB_HOOK)).send(report("{}"))).isEqualTo(ReportDelivery.SENT);
    assertThat(letters).hasSize(1);
  }

  @Test
  void saysThatTheMailWasNotTaken() {
    mailOn = true;
    delivery = MailDelivery.NOT_REACHED;

    assertThat(service(Optional.empty()).send(report("{}"))).isEqualTo(ReportDelivery.FAILED);
  }
}

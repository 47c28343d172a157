package org.lmsgateway.alert.service;

import static org.lmsgateway.shared.json.Jsonp.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.lmsgateway.alert.Alert;
import org.lmsgateway.alert.AlertRefusal;
import org.lmsgateway.alert.AlertSubscription;
import org.lmsgateway.alert.AlertText;
import org.lmsgateway.keys.SecretBox;
import org.lmsgateway.mail.Letter;
import org.lmsgateway.mail.MailDelivery;
import org.lmsgateway.mail.Mailer;
import org.lmsgateway.outbound.OutboundClient;
import org.lmsgateway.outbound.OutboundRequest;
import org.lmsgateway.outbound.SendOutcome.Answered;
import org.lmsgateway.shared.TenantId;

/** Tells one alert to one receiver, and says why if it does not arrive. Never in a transaction. */
@ApplicationScoped
public class AlertSender {

  private Mailer mailer;
  private OutboundClient outbound;
  private SecretBox secrets;
  private Clock clock;

  protected AlertSender() {}

  @Inject
  public AlertSender(Mailer mailer, OutboundClient outbound, SecretBox secrets, Clock clock) {
    this.mailer = mailer;
    this.outbound = outbound;
    this.secrets = secrets;
    this.clock = clock;
  }

  /** For what a tenant's secret is sealed. */
  static String sealedFor(TenantId tenant) {
    return "alert hook of " + tenant;
  }

  Optional<AlertRefusal> mail(Alert alert, AlertSubscription to, String recipient) {
    var text = AlertText.of(alert, to.language());
    var outcome = mailer.send(new Letter(recipient, text.subject(), text.text(), List.of()));
    if (outcome == MailDelivery.SENT) {
      return Optional.empty();
    }
    return Optional.of(
        outcome == MailDelivery.SWITCHED_OFF
            ? AlertRefusal.ALERT_MAIL_OFF
            : AlertRefusal.ALERT_MAIL_NOT_TAKEN);
  }

  /** A hook that is there no more has nothing to refuse. */
  Optional<AlertRefusal> post(Alert alert, AlertSubscription to) {
    var secret = to.sealedSecret().flatMap(box -> secrets.open(sealedFor(to.tenant()), box));
    return to.hook()
        .filter(address -> secret.isEmpty() || !isTaken(address, alert, to, secret.get()))
        .map(address -> AlertRefusal.ALERT_HOOK_NOT_TAKEN);
  }

  private boolean isTaken(URI address, Alert alert, AlertSubscription to, String secret) {
    var body = body(alert, AlertText.of(alert, to.language()));
    var time = Long.toString(clock.instant().getEpochSecond());
    var request =
        OutboundRequest.post(address, "application/json", body)
            .with(HookSignature.TIMESTAMP, time)
            .with(HookSignature.SIGNATURE, HookSignature.of(secret, time, body));
    return outbound.send(request) instanceof Answered answered && answered.isSuccess();
  }

  private static String body(Alert alert, AlertText text) {
    return JSON.createObjectBuilder()
        .add("id", alert.id())
        .add("kind", alert.kind().name())
        .add("tenant", alert.tenant().value())
        .add("subject", alert.subject())
        .add("name", alert.name())
        .add("happensAt", alert.happensAt().toString())
        .add("title", text.subject())
        .add("text", text.text())
        .build()
        .toString();
  }
}

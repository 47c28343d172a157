package org.lmsgateway.notice.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lmsgateway.keys.GatewayTokens;
import org.lmsgateway.keys.SecretBox;
import org.lmsgateway.notice.NoticeDelivery;
import org.lmsgateway.outbound.OutboundClient;
import org.lmsgateway.outbound.OutboundRequest;
import org.lmsgateway.outbound.SendOutcome;
import org.lmsgateway.outbound.SendOutcome.Answered;
import org.lmsgateway.outbound.SendOutcome.Unanswered;
import org.lmsgateway.shared.service.Claims;
import org.lmsgateway.shared.service.JsonMaps;

/**
 * Sends notices to apps, each with a token that the app verifies as it does launch tokens. At least
 * once: an app that answered too late gets a notice again.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NoticeForwarder {

  private static final Logger LOG = System.getLogger(NoticeForwarder.class.getName());
  private static final Duration TOKEN_LIFE = Duration.ofMinutes(5);

  private final DeliveryEntry entry;
  private final OutboundClient client;
  private final GatewayTokens tokens;
  private final SecretBox secrets;

  public NoticeForwarder() {
    this(null, null, null, null);
  }

  @Inject
  public NoticeForwarder(
      DeliveryEntry entry, OutboundClient client, GatewayTokens tokens, SecretBox secrets) {
    this.entry = entry;
    this.client = client;
    this.tokens = tokens;
    this.secrets = secrets;
  }

  /** Sends what has just come, while the LMS gets its answer. */
  @Asynchronous
  public void forward(List<String> deliveries) {
    deliveries.forEach(this::attempt);
  }

  /** Makes one attempt, unless another node makes it. */
  public void attempt(String id) {
    entry
        .attempt(id)
        .ifPresent(
            delivery ->
                secrets
                    .open(NoticeRouting.purpose(id), delivery.content())
                    .ifPresent(content -> send(delivery, content)));
  }

  private void send(NoticeDelivery delivery, String content) {
    var request =
        OutboundRequest.post(delivery.handler(), "application/json", content)
            .with("Authorization", "Bearer " + token(delivery, content));
    var outcome = client.send(request);
    if (outcome instanceof Answered answer && answer.isSuccess()) {
      entry.delivered(delivery.id());
    } else {
      entry.failed(delivery.id(), failure(outcome));
      LOG.log(
          Level.INFO,
          "Notice {0} not taken by app {1} at attempt {2}: {3}",
          delivery.id(),
          delivery.app(),
          delivery.attempts(),
          failure(outcome));
    }
  }

  private static String failure(SendOutcome outcome) {
    return outcome instanceof Unanswered unanswered
        ? unanswered.fault().name()
        : "HTTP " + ((Answered) outcome).status();
  }

  /** MicroProfile JWT 2.1 §4.1; bound to the body by its hash. */
  private String token(NoticeDelivery delivery, String content) {
    var notice = new Claims(JsonMaps.read(content));
    Map<String, Object> claims = new HashMap<>();
    claims.put("token_use", "notice");
    claims.put("sub", delivery.id());
    claims.put("upn", delivery.id());
    claims.put("groups", List.of());
    claims.put("tenant", notice.text("tenant").orElseThrow());
    claims.put("registration", notice.text("registration").orElseThrow());
    claims.put("body_sha256", secrets.hash(content));
    return tokens.issue(delivery.app().value(), TOKEN_LIFE, claims);
  }
}

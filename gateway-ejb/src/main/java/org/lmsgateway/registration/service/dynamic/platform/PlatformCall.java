package org.lmsgateway.registration.service.dynamic.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.lmsgateway.outbound.OutboundClient;
import org.lmsgateway.outbound.OutboundRequest;
import org.lmsgateway.outbound.OutboundRequest.Limits;
import org.lmsgateway.outbound.SendOutcome.Answered;
import org.lmsgateway.outbound.SendOutcome.Unanswered;
import org.lmsgateway.registration.dynamic.DynamicRefusal;

/**
 * Posts the wish to an LMS and reads what it answers (LTI Dynamic Registration 1.0 §3.5 and §3.6;
 * RFC 7591 §3): 200 or 201, with the client id and perhaps a deployment. What the LMS offers for
 * changing the registration later is not kept: nothing uses it.
 */
@ApplicationScoped
public class PlatformCall {

  private static final String TOOL = "https://purl.imsglobal.org/spec/lti-tool-configuration";

  /** An LMS may have to write much; a person is waiting. */
  private static final Limits LIMITS = new Limits(Duration.ofSeconds(15), 256 * 1024);

  private static final int MOST_ID = 255;

  private OutboundClient client;

  protected PlatformCall() {}

  @Inject
  public PlatformCall(OutboundClient client) {
    this.client = client;
  }

  /** What an LMS calls the gateway from now on. */
  public record Client(String id, Optional<String> deployment) {}

  /**
   * Posts a wish.
   *
   * @param token what the LMS gave along; null or empty if nothing
   */
  public Step<Client> post(PlatformDescription lms, String wish, String token) {
    var request = OutboundRequest.post(lms.registration(), "application/json", wish).within(LIMITS);
    var outcome =
        client.send(
            (token == null || token.isEmpty()
                    ? request
                    : request.with("Authorization", "Bearer " + token))
                .with("Accept", "application/json"));
    if (outcome instanceof Unanswered unanswered) {
      return Step.refused(DynamicRefusal.PLATFORM_UNREACHABLE, unanswered.fault().name());
    }
    var answered = (Answered) outcome;
    return answered.isSuccess() ? client(answered) : refusal(answered, token);
  }

  private static Step<Client> client(Answered answer) {
    return JsonMembers.parse(answer.body())
        .flatMap(
            members ->
                members
                    .text("client_id")
                    .filter(id -> id.length() <= MOST_ID)
                    .map(id -> new Client(id, deployment(members))))
        .map(Step::of)
        .orElseGet(() -> Step.refused(DynamicRefusal.PLATFORM_ANSWER_MALFORMED));
  }

  /**
   * Where the specification has it, or beside the client id; LTI 1.3 Core §3.1.3 says what it is.
   */
  private static Optional<String> deployment(JsonMembers members) {
    return members
        .object(TOOL)
        .text("deployment_id")
        .or(() -> members.text("deployment_id"))
        .filter(
            id -> id.length() <= MOST_ID && StandardCharsets.US_ASCII.newEncoder().canEncode(id));
  }

  private static Step<Client> refusal(Answered answer, String token) {
    var status = "HTTP " + answer.status();
    if (answer.status() == 401 || answer.status() == 403) {
      return Step.refused(DynamicRefusal.PLATFORM_TOKEN_REFUSED, detail(status, answer, token));
    }
    return answer.status() >= 500
        ? Step.refused(DynamicRefusal.PLATFORM_UNREACHABLE, status)
        : Step.refused(DynamicRefusal.PLATFORM_REFUSED, detail(status, answer, token));
  }

  /** The LMS's own words, if they are few; a whole page says nothing. */
  private static String detail(String status, Answered answer, String token) {
    var body = answer.body();
    var words =
        JsonMembers.parse(body)
            .map(PlatformCall::words)
            .orElse(body.toLowerCase(Locale.ROOT).contains("<html") ? "" : body);
    var untold = token == null || token.isEmpty() ? words : words.replace(token, "…");
    var plain = PlainWords.of(untold, 200);
    return plain.isEmpty() ? status : status + ": " + plain;
  }

  /** RFC 7591 §3.2.2, and what LMSs have besides. */
  private static String words(JsonMembers members) {
    return members
        .text("error_description")
        .or(() -> members.text("message"))
        .or(() -> members.text("error"))
        .or(() -> members.elements("errors").flatMap(PlatformCall::message).findFirst())
        .orElse("");
  }

  private static Stream<String> message(Object error) {
    return JsonMembers.of(error).text("message").stream();
  }
}

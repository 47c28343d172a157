package org.lmsgateway.moodle.service;

import static org.lmsgateway.shared.json.Jsonp.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.lmsgateway.outbound.OutboundClient;
import org.lmsgateway.outbound.OutboundRequest;
import org.lmsgateway.outbound.OutboundRequest.Limits;
import org.lmsgateway.outbound.SendOutcome;
import org.lmsgateway.outbound.SendOutcome.Answered;
import org.lmsgateway.outbound.SendOutcome.Unanswered;
import org.lmsgateway.registration.Registration;

/**
 * Calls functions of a Moodle's web services, by their REST protocol
 * (https://docs.moodle.org/dev/Creating_a_web_service_client). Never inside a transaction.
 */
@ApplicationScoped
public class MoodleCalls {

  private static final String FORM = "application/x-www-form-urlencoded";

  private OutboundClient client;

  protected MoodleCalls() {}

  @Inject
  public MoodleCalls(OutboundClient client) {
    this.client = client;
  }

  /** Moodle's own address, which is its issuer (mod/lti: {@code $CFG->wwwroot}). */
  static URI site(Registration registration) {
    return URI.create(registration.issuer().replaceFirst("/$", ""));
  }

  /**
   * Calls a function with a token. The token goes in the body, because addresses end up in logs.
   *
   * @param site Moodle's own address, without a slash at the end
   */
  MoodleAnswer call(URI site, String token, String function, Map<String, String> parameters) {
    var form = new LinkedHashMap<>(parameters);
    form.put("wstoken", token);
    form.put("wsfunction", function);
    form.put("moodlewsrestformat", "json");
    var body = form.entrySet().stream().map(MoodleCalls::pair).collect(Collectors.joining("&"));
    var address = URI.create(site + "/webservice/rest/server.php");
    return read(client.send(OutboundRequest.post(address, FORM, body).within(Limits.SERVICE)));
  }

  private static String pair(Map.Entry<String, String> parameter) {
    return encoded(parameter.getKey()) + "=" + encoded(parameter.getValue());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** What Moodle tells everybody before they sign in. */
  MoodleAnswer publicConfiguration(URI site) {
    var function = "tool_mobile_get_public_config";
    var question =
        JSON.createObjectBuilder()
            .add("index", 0)
            .add("methodname", function)
            .add("args", JsonValue.EMPTY_JSON_OBJECT);
    var body = JSON.createArrayBuilder().add(question).build().toString();
    var address = URI.create(site + "/lib/ajax/service-nologin.php?info=" + function);
    return read(client.send(OutboundRequest.post(address, "application/json", body)));
  }

  /** The page where people sign in to Moodle. */
  SendOutcome signInPage(URI site) {
    return client.send(OutboundRequest.get(URI.create(site + "/login/index.php")));
  }

  private static MoodleAnswer read(SendOutcome outcome) {
    if (outcome instanceof Unanswered none) {
      return new MoodleAnswer.Silent(none.status(), none.fault().name());
    }
    var answer = (Answered) outcome;
    if (!answer.isSuccess()) {
      return silent(answer);
    }
    try (var reader = JSON.createReader(new StringReader(answer.body()))) {
      return read(reader.readValue());
    } catch (RuntimeException e) {
      // Beside JsonException: Parsson has none of its own for JSON that is nested too deeply.
      return silent(answer);
    }
  }

  private static MoodleAnswer silent(Answered answer) {
    return new MoodleAnswer.Silent(answer.status(), Integer.toString(answer.status()));
  }

  private static MoodleAnswer read(JsonValue json) {
    return json instanceof JsonObject object && object.containsKey("exception")
        ? new MoodleAnswer.Refused(object.getString("errorcode", ""))
        : new MoodleAnswer.Told(json);
  }
}

package org.lmsgateway.moodle.service;

import static org.lmsgateway.moodle.CheckCode.MOODLE_EMBEDDING_NOT_TOLD;
import static org.lmsgateway.moodle.CheckCode.MOODLE_EMBEDDING_OFF;
import static org.lmsgateway.moodle.CheckCode.MOODLE_EMBEDDING_ON;
import static org.lmsgateway.moodle.CheckCode.MOODLE_OPENID_NOT_TOLD;
import static org.lmsgateway.moodle.CheckCode.MOODLE_OPENID_OFF;
import static org.lmsgateway.moodle.CheckCode.MOODLE_OPENID_ON;
import static org.lmsgateway.moodle.CheckCode.MOODLE_SERVICES_NOT_TOLD;
import static org.lmsgateway.moodle.CheckCode.MOODLE_SERVICES_OFF;
import static org.lmsgateway.moodle.CheckCode.MOODLE_SERVICES_ON;
import static org.lmsgateway.moodle.CheckCode.MOODLE_SERVICE_COMPLETE;
import static org.lmsgateway.moodle.CheckCode.MOODLE_SERVICE_INCOMPLETE;
import static org.lmsgateway.moodle.CheckCode.MOODLE_SERVICE_NOT_TOLD;
import static org.lmsgateway.moodle.CheckCode.MOODLE_SERVICE_OFF;
import static org.lmsgateway.moodle.CheckCode.MOODLE_TOKEN_MISSING;
import static org.lmsgateway.moodle.CheckCode.MOODLE_TOKEN_NOT_TOLD;
import static org.lmsgateway.moodle.CheckCode.MOODLE_TOKEN_REFUSED;
import static org.lmsgateway.moodle.CheckCode.MOODLE_TOKEN_TAKEN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.lmsgateway.moodle.CheckFinding;
import org.lmsgateway.moodle.service.MoodleAnswer.Refused;
import org.lmsgateway.moodle.service.MoodleAnswer.Silent;
import org.lmsgateway.moodle.service.MoodleAnswer.Told;
import org.lmsgateway.outbound.SendOutcome.Answered;
import org.lmsgateway.outbound.SendOutcome.Unanswered;

/** Looks at the settings of a Moodle from outside, and with a token at its web services. */
@ApplicationScoped
public class MoodleChecks {

  /** The function that tells which others a token may call. */
  static final String SITE_INFO = "core_webservice_get_site_info";

  /** What the external service has to have. */
  static final List<String> FUNCTIONS =
      List.of(
          SITE_INFO,
          "core_course_get_contents",
          "gradereport_user_get_grade_items",
          "mod_assign_get_assignments",
          "mod_assign_get_submissions");

  private MoodleCalls calls;

  protected MoodleChecks() {}

  @Inject
  public MoodleChecks(MoodleCalls calls) {
    this.calls = calls;
  }

  List<CheckFinding> check(URI site, Optional<String> token) {
    // Without a token Moodle refuses the token, but only where it answers at all.
    var info = calls.call(site, token.orElse(""), SITE_INFO, Map.of());
    return List.of(
        openId(calls.publicConfiguration(site)),
        embedding(site),
        services(info),
        token.isPresent() ? token(info) : CheckFinding.of(MOODLE_TOKEN_MISSING),
        token.isPresent() ? service(info) : CheckFinding.of(MOODLE_SERVICE_NOT_TOLD));
  }

  private static CheckFinding openId(MoodleAnswer answer) {
    var providers = providers(answer);
    if (providers.isEmpty()) {
      return CheckFinding.of(MOODLE_OPENID_NOT_TOLD);
    }
    var on = objects(providers.get()).map(one -> one.getString("url", "")).anyMatch(ofOpenId());
    return CheckFinding.of(on ? MOODLE_OPENID_ON : MOODLE_OPENID_OFF);
  }

  /** The plugins auth_oidc (Microsoft's) and auth_oauth2 (Moodle's own). */
  private static Predicate<String> ofOpenId() {
    return url -> url.contains("/auth/oidc/") || url.contains("/auth/oauth2/");
  }

  private static Optional<JsonArray> providers(MoodleAnswer answer) {
    return answer instanceof Told told && told.json() instanceof JsonArray answers
        ? objects(answers)
            .map(one -> one.get("data"))
            .filter(JsonObject.class::isInstance)
            .map(data -> data.asJsonObject().get("identityproviders"))
            .filter(JsonArray.class::isInstance)
            .map(JsonValue::asJsonArray)
            .findFirst()
        : Optional.empty();
  }

  private static Stream<JsonObject> objects(JsonArray array) {
    return array.stream().filter(JsonObject.class::isInstance).map(JsonValue::asJsonObject);
  }

  private CheckFinding embedding(URI site) {
    var outcome = calls.signInPage(site);
    if (outcome instanceof Unanswered none) {
      return new CheckFinding(MOODLE_EMBEDDING_NOT_TOLD, none.fault().name());
    }
    var page = (Answered) outcome;
    var frames = page.header("X-Frame-Options");
    if (frames.isPresent()) {
      return new CheckFinding(MOODLE_EMBEDDING_OFF, frames.get());
    }
    return page.isSuccess()
        ? CheckFinding.of(MOODLE_EMBEDDING_ON)
        : new CheckFinding(MOODLE_EMBEDDING_NOT_TOLD, Integer.toString(page.status()));
  }

  private static CheckFinding services(MoodleAnswer info) {
    if (info instanceof Silent silent) {
      // webservice/rest/server.php: 403 where the protocol is not enabled.
      return new CheckFinding(
          silent.status() == 403 ? MOODLE_SERVICES_OFF : MOODLE_SERVICES_NOT_TOLD,
          silent.measured());
    }
    return CheckFinding.of(MOODLE_SERVICES_ON);
  }

  private static CheckFinding token(MoodleAnswer info) {
    if (info instanceof Refused refused && !isOfService(refused)) {
      return new CheckFinding(MOODLE_TOKEN_REFUSED, refused.code());
    }
    return CheckFinding.of(info instanceof Silent ? MOODLE_TOKEN_NOT_TOLD : MOODLE_TOKEN_TAKEN);
  }

  private static CheckFinding service(MoodleAnswer info) {
    if (info instanceof Told told && told.json() instanceof JsonObject site) {
      var missing = missing(site);
      return missing.isEmpty()
          ? CheckFinding.of(MOODLE_SERVICE_COMPLETE)
          : new CheckFinding(MOODLE_SERVICE_INCOMPLETE, missing);
    }
    return info instanceof Refused refused && isOfService(refused)
        ? new CheckFinding(MOODLE_SERVICE_OFF, refused.code())
        : CheckFinding.of(MOODLE_SERVICE_NOT_TOLD);
  }

  /** Whether Moodle knows the token, but its service does not have the function. */
  private static boolean isOfService(Refused refused) {
    return refused.code().equals("accessexception") || refused.code().equals("servicenotavailable");
  }

  private static String missing(JsonObject site) {
    var missing = new TreeSet<>(FUNCTIONS);
    var functions = site.get("functions");
    if (functions instanceof JsonArray array) {
      objects(array).map(one -> one.getString("name", "")).forEach(missing::remove);
    }
    return String.join(", ", missing);
  }
}

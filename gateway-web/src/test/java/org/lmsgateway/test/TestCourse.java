package org.lmsgateway.test;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A course of an LMS at a site of its own, over TLS, which opens the launch inspector in iframes.
 * Its hints work once, like Moodle's. Its page may keep something for the pages in its frames (LTI
 * Platform Storage 0.1), in one of the ways that LMSs do.
 */
public final class TestCourse {

  /** What the course's page does for the pages in its frames. */
  public enum Storage {
    /** Nothing, and says so. */
    NONE("", "lms", "none"),
    /** Nothing, although the login says otherwise. */
    SILENT("_parent", "lms", "none"),
    /** Keeps, by the messages of the specification, and says which it understands. */
    CURRENT("_parent", "lms", "current"),
    /** Keeps, by the messages that came before the specification. */
    OLDER("_parent", "lms", "older"),
    /** Has a frame that keeps, like Canvas: only that one is of the LMS's own origin. */
    IN_A_FRAME("post_message_forwarding", "school", "frame"),
    /** Would keep, but is not of the LMS's origin. */
    OF_OTHER_ORIGIN("_parent", "school", "current");

    private final String target;
    private final String site;
    private final String kind;

    Storage(String target, String site, String kind) {
      this.target = target;
      this.site = site;
      this.kind = kind;
    }
  }

  private final String path = "/course-" + UUID.randomUUID().toString().substring(0, 8);
  private final Set<String> hints = ConcurrentHashMap.newKeySet();
  private final TlsGateway gateway;
  private final Storage storage;
  private final TestLms lms;

  private TestCourse(TlsGateway gateway, Storage storage, TestLms lms) {
    this.gateway = gateway;
    this.storage = storage;
    this.lms = lms;
  }

  /** Opens a course of an LMS that is registered at that gateway. */
  public static TestCourse open(TlsGateway gateway, Storage storage) {
    var school = TestSchool.open(gateway.direct()).useInspector();
    var course = new TestCourse(gateway, storage, school.lms());
    course.register(school);
    TestServer.serve(course.path + "/page", course::showPage);
    TestServer.serve(course.path + "/frame", course::showStorageFrame);
    TestServer.serve(course.path + "/auth", course::authenticate);
    return course;
  }

  private void register(TestSchool school) {
    var members =
        lms.registration(school.tenant(), school.app().getString("id"), TestSchool.INSPECTOR);
    members.put("authorizationUrl", gateway.atSite("lms", path + "/auth").toString());
    // Only of some LMSs is it known that a school's pages may be at a domain of its own.
    members.put("platform", storage.site.equals("lms") ? "MOODLE" : "CANVAS");
    var id = lms.registered().getString("id");
    var answer = gateway.direct().operator().put("/registrations/" + id, members);
    if (answer.status() != 200) {
      throw new AssertionError("the registration was refused: " + answer);
    }
  }

  /** The page, which opens the app in so many iframes at once. */
  public URI page(int frames) {
    return gateway.atSite(storage.site, path + "/page?frames=" + frames);
  }

  /** What the LMS sends to begin a launch, with a hint that was never used. */
  public Map<String, String> loginInitiation() {
    var hint = UUID.randomUUID().toString();
    hints.add(hint);
    Map<String, String> initiation = new HashMap<>(lms.loginInitiation());
    initiation.put("lti_message_hint", hint);
    if (!storage.target.isEmpty()) {
      initiation.put("lti_storage_target", storage.target);
    }
    return initiation;
  }

  public URI loginUrl() {
    return lms.loginUrl();
  }

  /** What the LMS answers to an authentication request. */
  public Map<String, String> answer(Map<String, String> request) {
    return Map.of("state", request.get("state"), "id_token", lms.sign(lms.claims(request)));
  }

  /** The launch whose number a refusal shows. */
  public String reasonOf(String reference) {
    return gateway.direct().operator().launch(reference).getString("reason");
  }

  /**
   * A page of yet another site that posts a launch which somebody else has begun, with all that
   * they know: state, token and secret.
   *
   * @param target the gateway's path that it posts to
   */
  public URI attack(String target) {
    var direct = gateway.direct();
    var attacker = new Visitor().sending("Sec-Fetch-Dest", "iframe");
    var login = attacker.post(direct.at(loginUrl().getPath()), loginInitiation());
    var request = Answer.parameters(URI.create(login.attribute("data-by-storage")).getRawQuery());
    Map<String, String> fields = new HashMap<>(answer(request));
    fields.put("secret", login.attribute("data-secret"));
    var page = TestLms.form(gateway.at(target), fields, "_self") + TestLms.SUBMIT;
    TestServer.serve(
        path + "/attack",
        exchange -> TestServer.answer(exchange, 200, "text/html; charset=utf-8", page));
    return gateway.atSite("evil", path + "/attack");
  }

  private void showPage(HttpExchange exchange) throws IOException {
    var frames =
        Integer.parseInt(Answer.parameters(exchange.getRequestURI().getQuery()).get("frames"));
    var page = new StringBuilder("<!DOCTYPE html><title>Course</title><h1>Course</h1>");
    page.append(script());
    if (storage == Storage.IN_A_FRAME) {
      var keeper = gateway.atSite("lms", path + "/frame");
      page.append("<iframe name='" + storage.target + "' src='" + keeper + "' hidden></iframe>");
    }
    for (int i = 0; i < frames; i++) {
      page.append("<iframe name='frame" + i + "' width='600' height='400'></iframe>");
      page.append(TestLms.form(loginUrl(), loginInitiation(), "frame" + i));
    }
    page.append("<script>addEventListener('load', () => {");
    page.append("for (const form of document.forms) form.submit(); });</script>");
    TestServer.answer(exchange, 200, "text/html; charset=utf-8", page.toString());
  }

  private void showStorageFrame(HttpExchange exchange) throws IOException {
    var page = "<!DOCTYPE html><title>Storage</title>" + script().replace("'frame'", "'current'");
    TestServer.answer(exchange, 200, "text/html; charset=utf-8", page);
  }

  private String script() {
    return "<script>const kind = '%s', frame = '%s';%s</script>"
        .formatted(storage.kind, storage.target, KEEPING);
  }

  /** Answers once to each hint, like Moodle (OAuth 2.0 Form Post Response Mode §2). */
  private void authenticate(HttpExchange exchange) throws IOException {
    var request = Answer.parameters(exchange.getRequestURI().getRawQuery());
    if (!hints.remove(request.get("lti_message_hint"))) {
      TestServer.answer(exchange, 404, "text/html", "<h1>Invalid request</h1>");
      return;
    }
    var redirect = URI.create(request.get("redirect_uri"));
    var page = TestLms.form(redirect, answer(request), "_self") + TestLms.SUBMIT;
    TestServer.answer(exchange, 200, "text/html; charset=utf-8", page);
  }

  /** Keeps by origin and key, and remembers what it was told: {@code kept}, {@code heard}. */
  private static final String KEEPING =
      """
      const kept = new Map(), heard = [];
      const form = kind === 'older' ? 'org.imsglobal.' : '';
      const answers = {
        'lti.capabilities': () => kind === 'older' ? null : { supported_messages:
          ['lti.capabilities', 'lti.put_data', 'lti.get_data'].map(subject =>
            kind === 'frame' ? { subject, frame } : { subject }) },
        'lti.put_data': ({ key, value }, place) => {
          value === null ? kept.delete(place) : kept.set(place, value);
          return { key, value };
        },
        'lti.get_data': ({ key }, place) => ({ key, value: kept.get(place) }),
      };
      addEventListener('message', ({ data, source, origin }) => {
        heard.push(data);
        const asked = data.subject.startsWith(form) && answers[data.subject.slice(form.length)];
        const answer = kind !== 'none' && asked && asked(data, origin + ' ' + data.key);
        if (answer) {
          source.postMessage(
            { subject: data.subject + '.response', message_id: data.message_id, ...answer }, origin);
        }
      });
      """;
}

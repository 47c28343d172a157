package org.lmsgateway.bench;

import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.lmsgateway.bench.Servers.RunningGateway;
import org.lmsgateway.fixture.Database;
import org.lmsgateway.test.Answer;
import org.lmsgateway.test.FacesForm;
import org.lmsgateway.test.Visitor;

/** The portal of one gateway, with an operator signed in. */
final class PortalPages {

  private static final int OK = 200;

  /** Has every page, and the panel. */
  private static final String MARK = "<h";

  private static final int FOUND = 302;
  private static final String PANEL = "One registration in its panel";
  private static final String REGISTRATION =
      "select id from registration where client_id = 'bench-7'";
  private static final String REFUSED = "select min(id) from launch where result = 'REFUSED'";

  private final String name;
  private final RunningGateway server;
  private final Visitor visitor = new Visitor();
  private final Map<String, String> pages;
  private final URI list;
  private Map<String, String> listForm;

  private PortalPages(String name, RunningGateway server, String registration, String launch) {
    this.name = name;
    this.server = server;
    pages = pages(registration, launch);
    list = server.gateway().at("/portal/registrations?show=" + registration);
  }

  static PortalPages signIn(RunningGateway server, String name, Database database) {
    var registration = database.value(name, REGISTRATION);
    var portal = new PortalPages(name, server, registration, database.value(name, REFUSED));
    var gateway = server.gateway();
    portal.visitor.signIn(gateway.at("/sign-in"), gateway.username(), gateway.password());
    return portal;
  }

  String name() {
    return name;
  }

  /** The address of each page, by what the results call it. */
  Map<String, String> pages() {
    return pages;
  }

  private static Map<String, String> pages(String registration, String launch) {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("Home", "home");
    pages.put("Registrations", "registrations");
    pages.put(PANEL, "");
    pages.put("Launches", "launches");
    pages.put("Launches of one registration", "launches?registration=" + registration);
    pages.put("Launches refused for one reason", "launches?reason=SIGNATURE_INVALID");
    pages.put("Launches refused", "launches?outcome=REFUSED");
    pages.put("One launch", "launches/launch?id=" + launch);
    pages.put("Add a registration", "registrations/add?edit=" + registration);
    pages.put("Invite an LMS", "registrations/invite");
    pages.put("Deleted registrations", "registrations/deleted");
    pages.put("Apps", "apps");
    pages.put("API clients", "api-clients");
    pages.put("People", "people");
    pages.put("Tenants", "tenants");
    pages.put("Keys", "keys");
    pages.put("Audit", "audit");
    pages.put("Privacy", "privacy");
    return pages;
  }

  /** The processor time of the gateway since it started. */
  Duration cpuTime() {
    return server.process().cpu();
  }

  /** What a browser has done before it asks for a page: the list is there before its panel. */
  void prepare(String page) {
    if (page.equals(PANEL)) {
      listForm = FacesForm.showAsked(visitor.get(list));
    }
  }

  /** Asks for a page so many times; each answer must be the page. */
  void get(String page, int times) {
    for (int i = 0; i < times; i++) {
      var answer = page.equals(PANEL) ? openPanel() : get(pages.get(page));
      if (answer.status() != OK || !answer.body().contains(MARK)) {
        throw new AssertionError(page + ": " + answer);
      }
    }
  }

  /** As a browser does; a page that leads to another, such as a step of it, is both. */
  private Answer get(String page) {
    var answer = visitor.get(server.gateway().at("/portal/" + page));
    return answer.status() == FOUND
        ? visitor.get(server.gateway().at("/").resolve(answer.location()))
        : answer;
  }

  /** What the list of registrations asks for when it is told to show one. */
  private Answer openPanel() {
    return visitor.post(list, listForm);
  }
}

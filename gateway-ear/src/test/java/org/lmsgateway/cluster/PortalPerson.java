package org.lmsgateway.cluster;

import java.net.URI;
import java.util.List;
import org.lmsgateway.test.Answer;
import org.lmsgateway.test.FacesForm;
import org.lmsgateway.test.Gateway;
import org.lmsgateway.test.Visitor;

/** Somebody who uses the portal, in a browser without scripts, at whatever node. */
final class PortalPerson {

  static final List<String> PAGES =
      List.of(
          "/portal/home",
          "/portal/registrations",
          "/portal/registrations/invite",
          "/portal/registrations/deleted",
          "/portal/launches",
          "/portal/apps",
          "/portal/api-clients",
          "/portal/people",
          "/portal/tenants",
          "/portal/keys",
          "/portal/audit",
          "/portal/privacy");

  private final Gateway gateway;
  private final Visitor visitor = new Visitor();

  PortalPerson(Gateway gateway) {
    this.gateway = gateway;
  }

  /** Signs in at that node; through the balancer if it is null. */
  void signIn(Node node) {
    visitor.signIn(at(node, "/sign-in"), gateway.username(), gateway.password());
  }

  /** Opens a page at that node; through the balancer if it is null. */
  Answer open(Node node, String page) {
    return visitor.get(at(node, page));
  }

  /** What the list of registrations asks for when it is told to show one. */
  Answer showAsked(Node node, Answer list, String registration) {
    var form = FacesForm.showAsked(list);
    return visitor.post(at(node, "/portal/registrations?show=" + registration), form);
  }

  /** Makes the diagnosis at that node, and gives what is shown then. */
  Answer diagnose(Node node) {
    var page = open(node, "/portal/diagnosis");
    var form = FacesForm.clicked(page, "diagnose", "diagnosis", "diagnosis-report");
    form.put("diagnosis", "diagnosis");
    return visitor.post(at(node, "/portal/diagnosis"), form);
  }

  /** By which cookie the balancer knows the node that somebody was on. */
  String nodeCookie() {
    return visitor.cookies().get("gateway-node");
  }

  private URI at(Node node, String page) {
    var address = gateway.at(page);
    return node == null ? address : node.at(address);
  }
}

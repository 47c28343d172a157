package org.lmsgateway.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lmsgateway.test.Answer;
import org.lmsgateway.test.TestSchool;
import org.lmsgateway.test.Visitor;

/** The portal's sessions are in the data grid, and launches have none. */
class PortalSessionIT {

  private Cluster cluster;

  @BeforeEach
  void start() {
    cluster = Cluster.whole();
  }

  @Test
  void personIsSignedInOnAllNodes() {
    var person = new PortalPerson(cluster.gateway());
    person.signIn(cluster.node(1));

    assertThat(cluster.nodes())
        .allSatisfy(
            node -> assertThat(person.open(node, "/portal/registrations").status()).isEqualTo(200));
  }

  /** What a page keeps between two requests is there on another node, too. */
  @Test
  void pageThatWasOpenedOnOneNodeIsUsedOnAnother() {
    var school = TestSchool.open(cluster.gateway());
    var registration = school.lms().registered().getString("id");
    var person = new PortalPerson(cluster.gateway());
    person.signIn(cluster.node(1));
    var list = person.open(cluster.node(1), "/portal/registrations?show=" + registration);

    var panel = person.showAsked(cluster.node(2), list, registration);

    assertThat(panel.body()).contains("<partial-response", school.lms().clientId());
  }

  @Test
  void formThatWasBegunOnOneNodeIsThereOnAnother() {
    var person = new PortalPerson(cluster.gateway());
    person.signIn(cluster.node(1));
    var begun = person.open(cluster.node(1), "/portal/registrations/add");
    assertThat(begun.status()).isEqualTo(302);
    var step = begun.location();

    var there = person.open(cluster.node(3), step.getRawPath() + "?" + step.getRawQuery());

    assertThat(there.status()).isEqualTo(200);
  }

  /** Else each launch would be copied to another node. */
  @Test
  void launchesAndTheApiBeginNoSession() {
    var school = TestSchool.open(cluster.gateway());
    var visitor = new Visitor();
    var launch = school.launch(visitor);
    var keys = URI.create(school.lms().registered().getString("jwksUrl"));

    var answers =
        List.of(
            launch,
            school.swap(launch.location()),
            visitor.get(keys),
            visitor.get(cluster.gateway().at("/.well-known/jwks.json")),
            cluster.gateway().operator().get("/registrations"));

    assertThat(visitor.cookies().keySet()).noneMatch(name -> name.contains("session"));
    assertThat(answers)
        .flatExtracting(Answer::setCookies)
        .noneMatch(one -> one.contains("session"));
  }

  /** The grid would lose silently what cannot be copied. */
  @Test
  void whatPagesKeepCanBeCopied() {
    var person = new PortalPerson(cluster.gateway());
    person.signIn(cluster.node(1));
    for (var page : PortalPerson.PAGES) {
      assertThat(person.open(cluster.node(1), page).status()).describedAs(page).isEqualTo(200);
    }

    assertThat(person.open(cluster.node(2), PortalPerson.PAGES.get(0)).status()).isEqualTo(200);
    assertThat(cluster.node(1).log()).noneMatch(line -> line.contains("NotSerializable"));
  }
}

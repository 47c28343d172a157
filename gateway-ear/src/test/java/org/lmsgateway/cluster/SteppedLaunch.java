package org.lmsgateway.cluster;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lmsgateway.test.Answer;
import org.lmsgateway.test.TestSchool;
import org.lmsgateway.test.Visitor;

/** Launches of a school, each step of which goes to the node that a test names. */
record SteppedLaunch(TestSchool school) {

  Answer login(Visitor visitor, Node node) {
    return visitor.post(node.at(school.lms().loginUrl()), school.lms().loginInitiation());
  }

  /** Begins, and gives the authentication request that the browser takes to the LMS. */
  Map<String, String> begin(Visitor visitor, Node node) {
    var login = login(visitor, node);
    if (login.status() != 302) {
      throw new AssertionError("the login was refused: " + login);
    }
    return login.locationParameters();
  }

  /** Brings a token for that request. */
  Answer finish(Visitor visitor, Map<String, String> request, Node node) {
    return visitor.post(node.at(school.lms().redirectUrl()), callback(request));
  }

  /** Posts one token many times at once to all nodes in turn, and counts the answers. */
  Map<String, Long> postAtOnce(int posts, List<Node> nodes) {
    var visitor = new Visitor();
    var callback = callback(begin(visitor, nodes.get(0)));
    var sent =
        IntStream.range(0, posts)
            .mapToObj(i -> nodes.get(i % nodes.size()).at(school.lms().redirectUrl()))
            .map(address -> visitor.postAtOnce(address, callback))
            .toList();
    return sent.stream()
        .map(one -> one.join())
        .map(answer -> answer.status() + " " + answer.text("code"))
        .collect(Collectors.groupingBy(outcome -> outcome, Collectors.counting()));
  }

  private Map<String, String> callback(Map<String, String> request) {
    return TestSchool.callback(request, school.lms().sign(school.lms().claims(request)));
  }
}

package org.lmsgateway.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.lmsgateway.test.Answer;
import org.lmsgateway.test.Api;
import org.lmsgateway.test.Gateway;
import org.lmsgateway.test.PayaraMicroFixture;
import org.lmsgateway.test.TestLms;
import org.lmsgateway.test.TestSchool;
import org.lmsgateway.test.Visitor;

/**
 * A gateway with two schools, which are two tenants, and one browser. All attacks share the
 * schools; one that changes a registration or a key set opens its own.
 */
final class AttackScene {

  private static Api operator;
  private static TestSchool victim;
  private static TestSchool neighbour;
  private static TestSchool rekeyed;

  final Visitor visitor = new Visitor();

  /** The school that is attacked. */
  TestSchool school() {
    synchronized (AttackScene.class) {
      if (victim == null) {
        victim = ownSchool();
      }
      return victim;
    }
  }

  /** Another tenant's. */
  TestSchool neighbour() {
    synchronized (AttackScene.class) {
      if (neighbour == null) {
        neighbour = ownSchool();
      }
      return neighbour;
    }
  }

  /** A school whose LMS has its keys at another address from now on. */
  TestSchool rekeyed(String keysetUrl) {
    synchronized (AttackScene.class) {
      if (rekeyed == null) {
        rekeyed = ownSchool();
      }
      register(rekeyed, Map.of("keysetUrl", keysetUrl));
      return rekeyed;
    }
  }

  /** A school of which an attack may change everything. */
  TestSchool ownSchool() {
    return TestSchool.open(gateway(), operator());
  }

  /** One token for all: secrets are checked slowly. */
  static Api operator() {
    synchronized (AttackScene.class) {
      if (operator == null) {
        operator = PayaraMicroFixture.gateway().operator();
      }
      return operator;
    }
  }

  Gateway gateway() {
    return PayaraMicroFixture.gateway();
  }

  TestLms lms() {
    return school().lms();
  }

  /** A launch that is sound but for its token. */
  Answer launch(Consumer<TokenDraft> change) {
    return launch(school(), change);
  }

  Answer launch(TestSchool school, Consumer<TokenDraft> change) {
    return finish(school, school.begin(visitor), change);
  }

  /** Answers a login that has been. */
  Answer finish(TestSchool school, Map<String, String> request, Consumer<TokenDraft> change) {
    return school.finish(visitor, request, token(school, request, change));
  }

  static String token(TestSchool school, Map<String, String> request, Consumer<TokenDraft> change) {
    var draft = new TokenDraft(school.lms().claims(request));
    change.accept(draft);
    return draft.serialize();
  }

  static String soundToken(TestSchool school, Map<String, String> request) {
    return token(school, request, draft -> {});
  }

  /** A login that is sound but for its parameters, at the address for all LMSs. */
  Answer login(Consumer<Map<String, String>> change) {
    return visitor.post(gateway().at("/lti/login"), initiation(change));
  }

  Map<String, String> initiation(Consumer<Map<String, String>> change) {
    Map<String, String> initiation = new HashMap<>(lms().loginInitiation());
    change.accept(initiation);
    return initiation;
  }

  /** A callback that is sound but for its form. */
  Answer callback(Consumer<Map<String, String>> change) {
    var request = school().begin(visitor);
    Map<String, String> form =
        new HashMap<>(TestSchool.callback(request, soundToken(school(), request)));
    change.accept(form);
    return visitor.post(callbackAddress(), form);
  }

  URI callbackAddress() {
    return lms().redirectUrl();
  }

  /** Changes what was registered for a school's LMS. */
  static void register(TestSchool school, Map<String, Object> changes) {
    var members = school.lms().registration(school.tenant(), school.app().getString("id"));
    members.putAll(changes);
    var path = "/registrations/" + school.lms().registered().getString("id");
    var answer = operator().put(path, members);
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
  }
}

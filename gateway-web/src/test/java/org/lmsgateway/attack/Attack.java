package org.lmsgateway.attack;

import java.util.function.Consumer;
import java.util.function.Function;
import org.lmsgateway.test.Answer;

/**
 * One line of the table.
 *
 * @param name unique, in lower case with hyphens
 * @param deed what is done, for readers
 * @param reason the reason code of the refusal
 * @param run does it, and gives the gateway's answer
 */
record Attack(String name, String deed, String reason, Function<AttackScene, Answer> run) {

  /** A launch that is sound but for its token. */
  static Attack token(String name, String deed, String reason, Consumer<TokenDraft> change) {
    return new Attack(name, deed, reason, scene -> scene.launch(change));
  }

  @Override
  public String toString() {
    return name + " → " + reason;
  }
}

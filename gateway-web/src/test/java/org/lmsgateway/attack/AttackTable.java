package org.lmsgateway.attack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All attacks, by what they aim at. */
final class AttackTable {

  private AttackTable() {}

  static Stream<Attack> all() {
    return chapters().values().stream().flatMap(List::stream);
  }

  static Map<String, List<Attack>> chapters() {
    Map<String, List<Attack>> chapters = new LinkedHashMap<>();
    chapters.put("The login", LoginAttacks.all());
    chapters.put("The callback and the browser", StateAttacks.all());
    chapters.put("Replay and mix-up", MixUpAttacks.all());
    chapters.put("The algorithm of the token", AlgorithmAttacks.all());
    chapters.put("The header of the token", HeaderAttacks.all());
    chapters.put("The text of the token", TokenTextAttacks.all());
    chapters.put("The LMS's key set", KeySetAttacks.all());
    chapters.put("The claims of every id_token", ClaimAttacks.all());
    chapters.put("The claims of LTI", LtiClaimAttacks.all());
    chapters.put("The hand-off to the app", HandOffAttacks.all());
    return chapters;
  }
}

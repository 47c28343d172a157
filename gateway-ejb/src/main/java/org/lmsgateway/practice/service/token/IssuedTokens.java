package org.lmsgateway.practice.service.token;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lmsgateway.practice.token.ServiceScope;

/** The tokens that still count; the latest ones only. */
final class IssuedTokens {

  private static final int MOST = 200;

  private final Map<String, Token> byHash = new LinkedHashMap<>();
  private final Clock clock;

  IssuedTokens(Clock clock) {
    this.clock = clock;
  }

  synchronized void add(String hash, Set<ServiceScope> scopes, Duration life) {
    Iterator<String> oldest = byHash.keySet().iterator();
    while (byHash.size() >= MOST) {
      oldest.next();
      oldest.remove();
    }
    byHash.put(hash, new Token(scopes, clock.instant().plus(life)));
  }

  /** What the token opens; empty if it is none of ours, or over. */
  synchronized Optional<Set<ServiceScope>> scopes(String hash) {
    return Optional.ofNullable(byHash.get(hash))
        .filter(token -> token.end().isAfter(clock.instant()))
        .map(Token::scopes);
  }

  private record Token(Set<ServiceScope> scopes, Instant end) {}
}

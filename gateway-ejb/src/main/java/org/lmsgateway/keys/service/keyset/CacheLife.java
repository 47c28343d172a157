package org.lmsgateway.keys.service.keyset;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/** How long a key set may be used without asking again (RFC 9111 §5.2.2). */
final class CacheLife {

  static final Duration LEAST = Duration.ofMinutes(5);
  static final Duration MOST = Duration.ofHours(24);
  static final Duration USUAL = Duration.ofHours(1);

  private static final Pattern NEVER =
      Pattern.compile("(?i)(^|[\\s,])no-(store|cache)($|[\\s,;=])");
  private static final Pattern MAX_AGE =
      Pattern.compile("(?i)(?:^|[\\s,])max-age\\s*=\\s*\"?(\\d{1,9})");

  private CacheLife() {}

  /**
   * What the LMS says, within our bounds: an LMS must not make us ask at every launch, nor keep a
   * key for longer than a day that it may have withdrawn.
   */
  static Duration of(Optional<String> cacheControl) {
    var text = cacheControl.orElse("");
    if (NEVER.matcher(text).find()) {
      return LEAST;
    }
    var maxAge = MAX_AGE.matcher(text);
    return maxAge.find() ? bounded(Duration.ofSeconds(Long.parseLong(maxAge.group(1)))) : USUAL;
  }

  private static Duration bounded(Duration life) {
    if (life.compareTo(LEAST) < 0) {
      return LEAST;
    }
    return life.compareTo(MOST) > 0 ? MOST : life;
  }
}

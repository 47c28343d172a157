package org.lmsgateway.shared.service;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Random values as JSON has them, and texts that are likely to hurt. */
public final class RandomJson {

  private static final List<String> NASTY =
      List.of(
          "",
          " ",
          "\0",
          "\r\nSet-Cookie: a=b",
          "<script>alert(1)</script>",
          "../../etc/passwd",
          "%00%0d%0a",
          "javascript:alert(1)",
          "https://[::1",
          "http://a b/",
          "//evil.example",
          "\ud800",
          "\u202e\ufeff",
          "' OR 1=1 --",
          "#{1+1}${2}",
          "LtiResourceLinkRequest",
          "1.3.0",
          "x".repeat(300));

  private RandomJson() {}

  /** Short texts of any letters, half of them chosen to hurt. */
  public static Arbitrary<String> texts() {
    return Arbitraries.oneOf(Arbitraries.of(NASTY), Arbitraries.strings().all().ofMaxLength(40));
  }

  /** Null, texts, numbers, true, false, and lists and objects of these. */
  public static Arbitrary<Object> values() {
    return Arbitraries.lazyOf(
        () -> texts().map(Object.class::cast),
        () -> Arbitraries.of(0L, -1L, 1L, Long.MAX_VALUE, Long.MIN_VALUE, 1e300, -1e-300, 1.5),
        () -> Arbitraries.longs().map(Object.class::cast),
        () -> Arbitraries.of(true, false),
        () -> Arbitraries.just(null),
        () -> values().list().ofMaxSize(3).map(Object.class::cast),
        () -> objects().map(Object.class::cast));
  }

  public static Arbitrary<Map<String, Object>> objects() {
    return Arbitraries.maps(
            Arbitraries.oneOf(Arbitraries.of("id", "title", "a"), texts()), values())
        .ofMaxSize(3);
  }
}

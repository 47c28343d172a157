package org.lmsgateway.alert.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HookSignatureTest {

  /** Computed by {@code printf '1772366400.{"a":1}' | openssl dgst -sha256 -hmac secret}. */
  @Test
  void signsTimeAndBody() {
    assertThat(HookSignature.of("secret", "1772366400", "{\"a\":1}"))
        .isEqualTo("sha256=d8672815ca4380560f22aa75717125a02bb80047d106e2eba68339fe06346243");
  }
}

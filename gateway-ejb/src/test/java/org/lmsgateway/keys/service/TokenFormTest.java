package org.lmsgateway.keys.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.util.Base64URL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 7515 §7.1, RFC 8259, RFC 7519 §4. */
class TokenFormTest {

  private static final String HEADER = "{\"alg\":\"RS256\"}";

  private static String token(String claims) {
    return Base64URL.encode(HEADER) + "." + Base64URL.encode(claims) + ".c2ln";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        " { \"a\" : [ 1, -2.5e3, true, null, \"\\u0000 \\\" ü\" ], \"b\" : { \"a\" : {} } } ",
        "{\"a\":{\"x\":1},\"b\":{\"x\":1}}",
        "{\"a\":[{\"x\":1},{\"x\":1}]}"
      })
  void takesObjects(String claims) {
    assertThat(TokenForm.fault(token(claims))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "{\"a\":1,\"a\":1}; claims: a member comes twice",
        "{\"a\":1,\"\\u0061\":2}; claims: a member comes twice",
        "{\"b\":{\"a\":1,\"c\":[],\"a\":2}}; claims: a member comes twice",
        "{\"b\":[{\"a\":1,\"a\":2}]}; claims: a member comes twice",
        "{\"a\":1e999}; claims: a number is too large",
        "[]; claims: not a JSON object",
        "7; claims: not a JSON object",
        "null; claims: not a JSON object",
        "{}{}; claims: not JSON",
        "{} x; claims: not JSON",
        "{'a':1}; claims: not JSON",
        "{a:1}; claims: not JSON",
        "{\"a\":1,}; claims: not JSON",
        "{\"a\":NaN}; claims: not JSON",
        "{\"a\":1 /* b */}; claims: not JSON",
        "{\"a\"; claims: not JSON"
      })
  void saysWhatIsWrongWithTheClaims(String claims, String fault) {
    assertThat(TokenForm.fault(token(claims))).isEqualTo(fault);
  }

  @Test
  void refusesWhatIsNestedTooDeeply() {
    assertThat(TokenForm.fault(token("{\"a\":" + "[".repeat(31) + "]".repeat(31) + "}"))).isEmpty();
    assertThat(TokenForm.fault(token("{\"a\":" + "[".repeat(32) + "]".repeat(32) + "}")))
        .isEqualTo("claims: nested too deeply");
    assertThat(TokenForm.fault(token("{\"a\":" + "[".repeat(40_000))))
        .isEqualTo("claims: nested too deeply");
  }

  @Test
  void refusesWhatIsNotUtf8() {
    var claims = Base64URL.encode(new byte[] {'{', '"', (byte) 0xc3, '"', ':', '1', '}'});

    assertThat(TokenForm.fault(Base64URL.encode(HEADER) + "." + claims + ".c2ln"))
        .isEqualTo("claims: not UTF-8");
  }

  @Test
  void looksAtTheHeaderToo() {
    var header = Base64URL.encode("{\"alg\":\"none\",\"alg\":\"RS256\"}");

    assertThat(TokenForm.fault(header + "." + Base64URL.encode("{}") + ".c2ln"))
        .isEqualTo("header: a member comes twice");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", ".", "..", "e30.e30", "e30.e30.c2ln.c2ln", "e30.e3 0.c2ln", "e30=.e30.c2ln"})
  void refusesWhatIsNotThreeParts(String token) {
    assertThat(TokenForm.fault(token)).isEqualTo("not three parts of base64url");
  }
}

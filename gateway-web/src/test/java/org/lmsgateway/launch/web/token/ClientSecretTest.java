package org.lmsgateway.launch.web.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClientSecretTest {
  private static final MultivaluedMap<String, String> NO_FORM = new MultivaluedHashMap<>();

  @Test
  void readsTheFormEncodedPairOfTheHeader() {
    var secret = ClientSecret.read(basic("an%3Aid:se+cr%C3%A9t"), NO_FORM);
    assertThat(secret).isEqualTo(new ClientSecret("an:id", "se cr\u00e9t"));
  }

  @Test
  void readsThePairOfTheForm() {
    var form = form(Map.of("client_id", "id", "client_secret", "secret"));
    assertThat(ClientSecret.read(null, form)).isEqualTo(new ClientSecret("id", "secret"));
  }

  @Test
  void refusesTwoWaysAtOnce() {
    var form = form(Map.of("client_id", "id", "client_secret", "secret"));
    assertThat(status(basic("id:secret"), form)).isEqualTo(400);
  }

  @Test
  void refusesAnotherClientInTheFormThanInTheHeader() {
    assertThat(status(basic("id:secret"), form(Map.of("client_id", "other")))).isEqualTo(400);
  }

  @Test
  void takesWhatItCannotReadForNoClient() {
    for (var header : new String[] {"Basic ***", "Bearer abc", "Basic", basic("%zz:a")}) {
      assertThat(status(header, NO_FORM)).as(header).isEqualTo(401);
    }
    assertThat(status(null, NO_FORM)).isEqualTo(401);
  }

  @Test
  void keepsTheSecretOutOfLogs() {
    assertThat(new ClientSecret("id", "hidden")).asString().doesNotContain("hidden");
  }

  private static int status(String header, MultivaluedMap<String, String> form) {
    return catchThrowableOfType(TokenError.class, () -> ClientSecret.read(header, form)).status();
  }

  private static MultivaluedMap<String, String> form(Map<String, String> values) {
    return new MultivaluedHashMap<>(values);
  }

  private static String basic(String pair) {
    return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
  }
}

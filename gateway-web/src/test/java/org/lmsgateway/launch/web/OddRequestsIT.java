package org.lmsgateway.launch.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lmsgateway.test.Gateway;
import org.lmsgateway.test.PayaraMicroFixture;

/** Requests to the addresses of a launch that no LMS and no page of ours makes. */
class OddRequestsIT {

  private static final String FORM = "application/x-www-form-urlencoded";

  private final Gateway gateway = PayaraMicroFixture.gateway();

  @ParameterizedTest
  @CsvSource({
    "PUT,  /lti/login,                405, 'GET, POST'",
    "PUT,  /lti/launch,               405, 'GET, POST'",
    "POST, /lti/login/unknown/window, 405, GET",
    "GET,  /lti/launch/stored,        405, POST",
  })
  void areToldWhatTheAddressTakes(String method, String path, int status, String allowed)
      throws Exception {
    var page = send(method, path, FORM, "");

    assertThat(page.statusCode()).isEqualTo(status);
    assertThat(page.headers().firstValue("Allow")).contains(allowed);
  }

  @ParameterizedTest
  @CsvSource({
    "application/json, '{}',       415",
    FORM + ",          state=%zz,  400",
  })
  void areNotUnderstood(String type, String body, int status) throws Exception {
    for (var path : new String[] {"/lti/login", "/lti/launch", "/lti/launch/stored"}) {
      var page = send("POST", path, type, body);

      assertThat(page.statusCode()).as(path).isEqualTo(status);
      assertThat(page.body()).as(path).contains("This request can't be understood");
    }
  }

  @ParameterizedTest
  @CsvSource({"/lti/launch/else", "/lti/login/a/b", "/lti/login/a/window/c"})
  void findNothingBelow(String path) throws Exception {
    var page = send("GET", path, FORM, "");

    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.body()).contains("There is nothing at this address");
  }

  private HttpResponse<String> send(String method, String path, String type, String body)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(gateway.at(path))
            .method(method, BodyPublishers.ofString(body))
            .header("Content-Type", type)
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }
}

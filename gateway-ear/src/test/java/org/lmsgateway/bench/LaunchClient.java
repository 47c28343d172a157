package org.lmsgateway.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.Map;
import org.lmsgateway.test.Answer;
import org.lmsgateway.test.TestSchool;
import org.lmsgateway.test.Visitor;

/**
 * Plays the browser and the LMS of one launch: the login, a token signed for its nonce, and the
 * callback. Connections are kept, as browsers do.
 */
record LaunchClient(TestSchool school, URI loginUrl, URI redirectUrl) {

  /** What one launch took, in nanoseconds of the clock, without the LMS's own part. */
  record Timing(long login, long callback) {}

  private record Redirect(String location, String cookie) {}

  /**
   * Launches once.
   *
   * @throws IllegalStateException if the launch was refused
   */
  Timing launch() throws IOException {
    var begin = System.nanoTime();
    var redirect = post(loginUrl, school.lms().loginInitiation(), null);
    var asked = System.nanoTime();
    var request = Answer.parameters(URI.create(redirect.location()).getRawQuery());
    var idToken = school.lms().sign(school.lms().claims(request));
    var answered = System.nanoTime();
    var form = TestSchool.callback(request, idToken);
    var handOff = post(redirectUrl, form, redirect.cookie());
    if (!handOff.location().contains("code=")) {
      throw new IllegalStateException("the launch leads to " + handOff.location());
    }
    return new Timing(asked - begin, System.nanoTime() - answered);
  }

  private static Redirect post(URI address, Map<String, String> form, String cookie)
      throws IOException {
    var connection = (HttpURLConnection) address.toURL().openConnection();
    connection.setInstanceFollowRedirects(false);
    connection.setRequestMethod("POST");
    connection.setRequestProperty("Content-Type", "application/x-www-form-urlencoded");
    if (cookie != null) {
      connection.setRequestProperty("Cookie", cookie);
    }
    connection.setDoOutput(true);
    connection.getOutputStream().write(Visitor.encode(form).getBytes(UTF_8));
    var location = connection.getHeaderField("Location");
    var set = connection.getHeaderField("Set-Cookie");
    var status = connection.getResponseCode();
    if (location == null) {
      throw new IllegalStateException(address.getPath() + " answered " + status);
    }
    connection.getInputStream().readAllBytes();
    return new Redirect(location, set == null ? null : set.substring(0, set.indexOf(';')));
  }
}

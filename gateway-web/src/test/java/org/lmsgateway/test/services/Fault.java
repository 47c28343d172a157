package org.lmsgateway.test.services;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A way in which an LMS's service fails, instead of the answer or by changing it. */
@FunctionalInterface
public interface Fault {

  /** What is answered in place of the sound answer. */
  Reply instead(Sound sound);

  /** The answer that there would be; only taken if asked for. */
  @FunctionalInterface
  interface Sound {
    Reply reply();
  }

  /** No fault: the ones after it come later. */
  static Fault none() {
    return Sound::reply;
  }

  /** The token counts no longer, as after a restart of the LMS. */
  static Fault unauthorized() {
    return sound -> Reply.refused(401, "Unauthorized");
  }

  static Fault forbidden() {
    return sound -> Reply.refused(403, "Forbidden");
  }

  static Fault notFound() {
    return sound -> Reply.refused(404, "Not found");
  }

  /** Canvas' throttling. */
  static Fault tooManyRequests(int retryAfterSeconds) {
    return sound ->
        Reply.refused(429, "Rate limit exceeded")
            .with("Retry-After", Integer.toString(retryAfterSeconds));
  }

  static Fault serverError() {
    return sound -> Reply.refused(500, "Internal error");
  }

  /** Any status, with a problem that is JSON. */
  static Fault status(int status) {
    return sound -> Reply.refused(status, "Refused");
  }

  /** Out of order, with a hint when to come back. */
  static Fault unavailable(int retryAfterSeconds) {
    return sound ->
        Reply.refused(503, "Maintenance").with("Retry-After", Integer.toString(retryAfterSeconds));
  }

  /** A sign-in page with status 200, as an LMS behind a portal answers. */
  static Fault html() {
    return sound ->
        new Reply(
            200,
            "text/html; charset=utf-8",
            "<!DOCTYPE html><title>Log in</title><p>Please log in",
            Map.of());
  }

  /** JSON, but not what was asked for. */
  static Fault otherJson() {
    return sound -> new Reply(200, "application/json", "{\"unexpected\":[1,2,{}]}", Map.of());
  }

  /** More than anybody should read. */
  static Fault huge() {
    return sound ->
        new Reply(200, "application/json", "[\"" + "x".repeat(32 * 1024 * 1024) + "\"]", Map.of());
  }

  static Fault redirectTo(String location) {
    return sound -> Reply.empty(302).with("Location", location);
  }

  /** The sound answer with this Link header. */
  static Fault link(String header) {
    return sound -> sound.reply().with("Link", header);
  }

  /** Moodle's: typographic quotes as Latin-1 readers see them, and ampersands of HTML. */
  static Fault malformedLink(String next) {
    var escaped = next.replace("&", "&amp;");
    return link(
        "<" + escaped + ">; rel=\u00e2first\u00e2, <" + escaped + ">; rel=\u00e2next\u00e2");
  }

  /** The sound answer, late: held until the test goes on or the time is over. */
  static Fault slow(CountDownLatch release, Duration atMost) {
    return sound -> {
      try {
        release.await(atMost.toMillis(), TimeUnit.MILLISECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      return sound.reply();
    };
  }
}

package org.lmsgateway.commandline.diagnosis;

import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.lmsgateway.commandline.gateway.Answer;
import org.lmsgateway.commandline.gateway.Gateway;
import org.lmsgateway.commandline.terminal.JsonText;
import org.lmsgateway.commandline.terminal.Reason;
import org.lmsgateway.commandline.terminal.Texts;
import org.lmsgateway.commandline.terminal.Trouble;

/** The checks of this program and of its way to the gateway, by one answer that needs no token. */
final class WayChecks {
  private static final String METADATA = "/.well-known/oauth-authorization-server";
  private static final String VERSION = "CLIENT_VERSION";
  private static final String CLOCK = "CLIENT_CLOCK";
  private static final String ADDRESS = "TRANSPORT_ADDRESS";
  private static final String TLS = "TRANSPORT_TLS";

  /** What the gateway allows in assertions. */
  private static final Duration LEEWAY = Duration.ofMinutes(1);

  private final Gateway gateway;
  private final Clock clock;
  private final String version;
  private final Findings findings;

  WayChecks(Gateway gateway, Clock clock, String version, Findings findings) {
    this.gateway = gateway;
    this.clock = clock;
    this.version = version;
    this.findings = findings;
  }

  /** Makes them, and gives the check that keeps those after it from being made; else empty. */
  Optional<String> check() {
    try {
      var answer = gateway.find(METADATA);
      var least = answer.body().flatMap(body -> JsonText.text(body, "gatewayctl_least_version"));
      if (!answer.isDone() || least.isEmpty()) {
        var isAway = answer.status() >= 500 || answer.status() == 407;
        return Optional.of(lost(ADDRESS, isAway ? "ADDRESS_SILENT" : "ADDRESS_OF_OTHER"));
      }
      reached(answer, least.get());
      return Optional.empty();
    } catch (Trouble trouble) {
      return Optional.of(broken(trouble));
    }
  }

  private void reached(Answer answer, String least) {
    checkVersion(least);
    checkClock(answer);
    findings.good(ADDRESS, "ADDRESS_ANSWERS", address());
    var certificate = answer.certificate();
    if (certificate.isPresent()) {
      findings.good(TLS, "TLS_TRUSTED", shown(certificate.get()));
    } else {
      findings.good(TLS, Texts.of("diagnose.local"));
    }
  }

  private String address() {
    return gateway.address().toString();
  }

  private void checkVersion(String least) {
    if (Arrays.compare(numbers(version), numbers(least)) < 0) {
      findings.failed(VERSION, "CLIENT_OUTDATED", version);
    } else {
      findings.good(VERSION, "CLIENT_CURRENT", version);
    }
  }

  private static int[] numbers(String text) {
    return Stream.of(text.split("\\.")).mapToInt(Integer::parseInt).toArray();
  }

  private void checkClock(Answer answer) {
    var off = Duration.between(clock.instant(), date(answer).orElseGet(clock::instant)).abs();
    var seconds = String.valueOf(off.toSeconds());
    if (off.compareTo(LEEWAY) > 0) {
      findings.failed(CLOCK, "CLIENT_CLOCK_WRONG", seconds);
    } else {
      findings.good(CLOCK, "CLIENT_CLOCK_RIGHT", seconds);
    }
  }

  private static Optional<Instant> date(Answer answer) {
    try {
      return answer
          .headers()
          .firstValue("Date")
          .map(text -> DateTimeFormatter.RFC_1123_DATE_TIME.parse(text, Instant::from));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static String shown(X509Certificate certificate) {
    var end = certificate.getNotAfter().toInstant().toString().substring(0, 10);
    return certificate.getSubjectX500Principal() + ", " + end;
  }

  private String broken(Trouble trouble) {
    return switch (Reason.valueOf(trouble.explanation().code())) {
      case HOST_UNKNOWN -> lost(ADDRESS, "ADDRESS_UNKNOWN");
      case TLS_FAILED, TLS_NAME_WRONG, TLS_UNTRUSTED -> untrusted(trouble);
      default -> lost(ADDRESS, "ADDRESS_SILENT");
    };
  }

  /** Without an answer nobody knows the gateway's time, nor which programs it understands. */
  private String lost(String check, String code) {
    findings.notChecked(VERSION, check);
    findings.notChecked(CLOCK, check);
    findings.failed(check, code, address());
    findings.notChecked(TLS, check);
    return check;
  }

  private String untrusted(Trouble trouble) {
    findings.notChecked(VERSION, TLS);
    findings.notChecked(CLOCK, TLS);
    findings.good(ADDRESS, "ADDRESS_ANSWERS", address());
    findings.failed(TLS, "TLS_UNTRUSTED", trouble.explanation());
    return TLS;
  }
}

package org.lmsgateway.launch.web.log;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lmsgateway.app.AppId;
import org.lmsgateway.launch.LaunchFilter;
import org.lmsgateway.launch.LaunchResult;
import org.lmsgateway.launch.refusal.LaunchReason;
import org.lmsgateway.registration.RegistrationId;

/**
 * What the address says shall be listed. All of it is in the address, so that going back and a
 * bookmark lead to the same list; what cannot be read is left out, and the page says so.
 */
public class SearchForm implements Serializable {
  private String reference;
  private String outcome;
  private String reason;
  private String registration;
  private String app;
  private String from;
  private String to;

  LaunchFilter filter() {
    return new LaunchFilter(
        given(reference),
        read(outcome, LaunchResult::valueOf),
        read(reason, LaunchReason::valueOf),
        given(registration).flatMap(RegistrationId::parse),
        given(app).flatMap(AppId::parse),
        read(from, SearchForm::startOfDay),
        // The last day counts too.
        read(to, day -> startOfDay(day).plus(1, ChronoUnit.DAYS)));
  }

  private static Instant startOfDay(String day) {
    return LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  private static Optional<String> given(String entered) {
    return Optional.ofNullable(entered).map(String::strip).filter(text -> !text.isEmpty());
  }

  private static <T> Optional<T> read(String entered, Function<String, T> reading) {
    try {
      return given(entered).map(reading);
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Whether something was entered that cannot be read. */
  public boolean isMisread() {
    var filter = filter();
    return given(outcome).isPresent() && filter.result().isEmpty()
        || given(reason).isPresent() && filter.reason().isEmpty()
        || given(registration).isPresent() && filter.registration().isEmpty()
        || given(app).isPresent() && filter.app().isEmpty()
        || given(from).isPresent() && filter.from().isEmpty()
        || given(to).isPresent() && filter.until().isEmpty();
  }

  public boolean isSet() {
    return !parameters().isEmpty();
  }

  /** Whether launches that are made now could be among those that are listed. */
  public boolean isOpenEnded() {
    return given(to).isEmpty() && given(reference).isEmpty();
  }

  /** The query of the address without its question mark; empty if nothing is looked for. */
  public String getQuery() {
    return query(parameters());
  }

  /** The same for any registration. */
  public String getQueryOfAll() {
    var all = parameters();
    all.remove("registration");
    return query(all);
  }

  private static String query(Map<String, String> parameters) {
    return parameters.entrySet().stream()
        .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  private Map<String, String> parameters() {
    Map<String, String> parameters = new LinkedHashMap<>();
    given(reference).ifPresent(text -> parameters.put("reference", text));
    given(outcome).ifPresent(text -> parameters.put("outcome", text));
    given(reason).ifPresent(text -> parameters.put("reason", text));
    given(registration).ifPresent(text -> parameters.put("registration", text));
    given(app).ifPresent(text -> parameters.put("app", text));
    given(from).ifPresent(text -> parameters.put("from", text));
    given(to).ifPresent(text -> parameters.put("to", text));
    return parameters;
  }

  public String getReference() {
    return reference;
  }

  public void setReference(String reference) {
    this.reference = reference;
  }

  public String getOutcome() {
    return outcome;
  }

  public void setOutcome(String outcome) {
    this.outcome = outcome;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getRegistration() {
    return registration;
  }

  public void setRegistration(String registration) {
    this.registration = registration;
  }

  public String getApp() {
    return app;
  }

  public void setApp(String app) {
    this.app = app;
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }
}

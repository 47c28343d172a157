package org.lmsgateway.launch.web;

import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.lmsgateway.app.AppId;
import org.lmsgateway.launch.LaunchFilter;
import org.lmsgateway.launch.LaunchResult;
import org.lmsgateway.launch.refusal.LaunchReason;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.shared.FieldCode;
import org.lmsgateway.shared.FieldFault;
import org.lmsgateway.shared.web.problem.InvalidRequest;

/**
 * The query parameters by which a client says which launches it wants, named as in the address of
 * the portal's list.
 */
public class LaunchQuery {

  @QueryParam("reference")
  private String reference;

  @QueryParam("outcome")
  private String outcome;

  @QueryParam("reason")
  private String reason;

  @QueryParam("registration")
  private String registration;

  @QueryParam("app")
  private String app;

  @QueryParam("from")
  private String from;

  @QueryParam("to")
  private String to;

  /**
   * Reads them.
   *
   * @throws InvalidRequest if the outcome, the reason or a time is none
   */
  LaunchFilter filter() {
    var faults = new ArrayList<FieldFault>();
    var filter =
        new LaunchFilter(
            given(reference),
            choice("outcome", outcome, LaunchResult.class, faults),
            choice("reason", reason, LaunchReason.class, faults),
            given(registration).flatMap(RegistrationId::parse),
            given(app).flatMap(AppId::parse),
            time("from", from, 0, faults),
            time("to", to, 1, faults));
    if (!faults.isEmpty()) {
      throw new InvalidRequest(faults);
    }
    return filter;
  }

  private static Optional<String> given(String text) {
    return Optional.ofNullable(text).map(String::strip).filter(filled -> !filled.isEmpty());
  }

  private static <E extends Enum<E>> Optional<E> choice(
      String name, String text, Class<E> type, List<FieldFault> faults) {
    var known = Arrays.toString(type.getEnumConstants()).replaceAll("[\\[\\]]", "");
    return read(
        given(text).map(entered -> entered.toUpperCase(Locale.ROOT)),
        entered -> Enum.valueOf(type, entered),
        new FieldFault(name, FieldCode.NOT_ONE_OF, known),
        faults);
  }

  /** A moment, or the beginning of a day so many days later. */
  private static Optional<Instant> time(
      String name, String text, int later, List<FieldFault> faults) {
    return read(
        given(text),
        entered ->
            entered.contains("T")
                ? Instant.parse(entered)
                : LocalDate.parse(entered).plusDays(later).atStartOfDay().toInstant(ZoneOffset.UTC),
        new FieldFault(name, FieldCode.MALFORMED, "2026-01-31, 2026-01-31T08:00:00Z"),
        faults);
  }

  private static <T> Optional<T> read(
      Optional<String> entered,
      Function<String, T> reading,
      FieldFault unreadable,
      List<FieldFault> faults) {
    try {
      return entered.map(reading);
    } catch (DateTimeException | IllegalArgumentException e) {
      faults.add(unreadable);
      return Optional.empty();
    }
  }
}

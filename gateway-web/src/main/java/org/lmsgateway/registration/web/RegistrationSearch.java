package org.lmsgateway.registration.web;

import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lmsgateway.lms.Platform;
import org.lmsgateway.registration.list.ListedStatus;
import org.lmsgateway.registration.list.RegistrationOrder;
import org.lmsgateway.registration.list.RegistrationQuery;
import org.lmsgateway.shared.FieldCode;
import org.lmsgateway.shared.FieldFault;
import org.lmsgateway.shared.web.problem.InvalidRequest;

/**
 * The query parameters by which a client says which registrations it wants in which order, named as
 * in the address of the portal's list.
 */
public class RegistrationSearch {

  @QueryParam("q")
  private String text;

  @QueryParam("platform")
  private String platform;

  @QueryParam("status")
  private String status;

  @QueryParam("sort")
  private String sort;

  /**
   * Reads them.
   *
   * @throws InvalidRequest if platform, status or order is none
   */
  RegistrationQuery query() {
    var faults = new ArrayList<FieldFault>();
    var order = sort == null ? "" : sort.strip();
    var query =
        new RegistrationQuery(
            text,
            choice("platform", platform, Platform.values(), faults),
            choice("status", status, ListedStatus.values(), faults),
            order(order.replaceFirst("^-", ""), faults),
            order.startsWith("-"));
    if (!faults.isEmpty()) {
      throw new InvalidRequest(faults);
    }
    return query;
  }

  private static RegistrationOrder order(String name, List<FieldFault> faults) {
    var order = choice("sort", name, RegistrationOrder.values(), faults);
    return order == null ? RegistrationOrder.NAME : order;
  }

  private static <E extends Enum<E>> E choice(
      String name, String text, E[] values, List<FieldFault> faults) {
    if (text == null || text.isBlank()) {
      return null;
    }
    var found =
        Stream.of(values).filter(one -> one.name().equalsIgnoreCase(text.strip())).findAny();
    if (found.isEmpty()) {
      faults.add(new FieldFault(name, FieldCode.NOT_ONE_OF, known(values)));
    }
    return found.orElse(null);
  }

  private static <E extends Enum<E>> String known(E[] values) {
    return Arrays.stream(values)
        .map(one -> one.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }
}

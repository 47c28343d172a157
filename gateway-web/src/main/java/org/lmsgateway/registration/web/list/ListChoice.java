package org.lmsgateway.registration.web.list;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Serializable;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.lmsgateway.lms.Platform;
import org.lmsgateway.registration.list.ListedStatus;
import org.lmsgateway.registration.list.RegistrationOrder;
import org.lmsgateway.registration.list.RegistrationQuery;

/**
 * What somebody wants to see of the list. It is in the address of the page, so that the browser's
 * back works and a list can be bookmarked; what is no choice there counts as none.
 */
public class ListChoice implements Serializable {
  private String text;
  private String platform;
  private String status;
  private String sort;

  /** What that means to the service. */
  public RegistrationQuery query() {
    var key = sort == null ? "" : sort;
    return new RegistrationQuery(
        text,
        Platform.parse(platform).orElse(null),
        constant(status, ListedStatus.values()).orElse(null),
        constant(key.replaceFirst("^-", ""), RegistrationOrder.values())
            .orElse(RegistrationOrder.NAME),
        key.startsWith("-"));
  }

  private static <E extends Enum<E>> Optional<E> constant(String name, E[] constants) {
    return Stream.of(constants).filter(one -> one.name().equalsIgnoreCase(name)).findAny();
  }

  public boolean isFiltered() {
    return query().isFiltered();
  }

  /** The query of the address that sorts by this; by the same once more, the other way round. */
  public String sorted(String by) {
    var now = query();
    var same = now.order().name().equals(by);
    var descending = same ? !now.descending() : isLatestFirst(by);
    return "?" + address((descending ? "-" : "") + by.toLowerCase(Locale.ROOT));
  }

  /** What needs attention, and what is new, comes first. */
  private static boolean isLatestFirst(String by) {
    return by.equals(RegistrationOrder.STATUS.name())
        || by.equals(RegistrationOrder.CHANGED.name())
        || by.equals(RegistrationOrder.LAST_LAUNCH.name());
  }

  /** How a column is sorted, as {@code aria-sort} has it. */
  public String direction(String by) {
    var now = query();
    if (!now.order().name().equals(by)) {
      return "none";
    }
    return now.descending() ? "descending" : "ascending";
  }

  /** To be appended to an address of the page that has a query already. */
  public String again() {
    var same = address(sort);
    return same.isEmpty() ? "" : "&" + same;
  }

  private String address(String wantedSort) {
    var parts = new ArrayList<String>();
    add(parts, "q", text);
    add(parts, "platform", platform);
    add(parts, "status", status);
    add(parts, "sort", wantedSort);
    return String.join("&", parts);
  }

  private static void add(List<String> parts, String name, String value) {
    if (value != null && !value.isBlank()) {
      parts.add(name + "=" + URLEncoder.encode(value.strip(), UTF_8));
    }
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getPlatform() {
    return platform;
  }

  public void setPlatform(String platform) {
    this.platform = platform;
  }

  public String getStatus() {
    return status;
  }

  public void setStatus(String status) {
    this.status = status;
  }

  public String getSort() {
    return sort;
  }

  public void setSort(String sort) {
    this.sort = sort;
  }
}

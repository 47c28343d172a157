package org.lmsgateway.commandline.api;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lmsgateway.commandline.gateway.Gateway;
import org.lmsgateway.commandline.terminal.JsonText;
import org.lmsgateway.commandline.terminal.Reason;
import org.lmsgateway.commandline.terminal.Trouble;

/** Finds things by the words that a person types: kinds, and names or ids. */
public final class Things {
  /** The members by which things are called, the id first. */
  private static final List<String> NAMES =
      List.of("id", "name", "reference", "title", "username", "tenant");

  private static final String UUID = "\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}";

  private final Gateway gateway;
  private final ApiDescription api;

  public Things(Gateway gateway) {
    this.gateway = gateway;
    this.api = ApiDescription.of(gateway);
  }

  public ApiDescription api() {
    return api;
  }

  /** The path of an address, with ids in the place of names. */
  public String path(Template template, List<String> words) {
    var path = new StringBuilder(Gateway.API);
    for (int i = 0; i < words.size(); i++) {
      var word = words.get(i);
      path.append('/')
          .append(Gateway.encode(template.isPlace(i) ? id(words.subList(0, i), word) : word));
    }
    return path.toString();
  }

  /** The id of what a list calls so; what has the form of an id is one. */
  public String id(List<String> list, String called) {
    if (called.matches(UUID)) {
      return called;
    }
    return find(list, called).map(item -> item.getString("id")).orElse(called);
  }

  /**
   * What a list calls so; empty if there is no such list, or nothing of that name in it.
   *
   * @throws Trouble if several things are called so
   */
  public Optional<JsonObject> find(List<String> list, String called) {
    return api.find("get", list).flatMap(template -> find(template, list, called));
  }

  private Optional<JsonObject> find(Template template, List<String> list, String called) {
    if (!api.takes(template, "limit")) {
      return Optional.empty();
    }
    var filters = api.takes(template, "q") ? Map.of("q", called) : Map.<String, String>of();
    var items = Listing.first(gateway, path(template, list), filters, Integer.MAX_VALUE).items();
    for (var member : NAMES) {
      var found = items.stream().filter(item -> isCalled(item, member, called)).toList();
      if (found.size() > 1) {
        var ids = found.stream().map(item -> item.getString("id")).toList();
        throw Trouble.of(Reason.NAME_AMBIGUOUS, called, String.join(", ", ids));
      }
      if (found.size() == 1) {
        return Optional.of(found.get(0));
      }
    }
    return Optional.empty();
  }

  private static boolean isCalled(JsonObject item, String member, String called) {
    return JsonText.text(item, member).filter(called::equals).isPresent();
  }
}

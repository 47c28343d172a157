package org.lmsgateway.deeplinking.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lmsgateway.app.AppId;
import org.lmsgateway.course.ContentRequest;
import org.lmsgateway.course.CourseOutcome;
import org.lmsgateway.course.CourseOutcome.Done;
import org.lmsgateway.course.CourseOutcome.Refused;
import org.lmsgateway.course.CourseRefusal;
import org.lmsgateway.keys.SecretBox;
import org.lmsgateway.outbound.service.WebAddressCheck;
import org.lmsgateway.registration.RegistrationAddresses;
import org.lmsgateway.shared.GatewayAddress;
import org.lmsgateway.shared.service.Claims;

/**
 * Checks content items (Deep Linking 2.0 §3) and completes those that lead into the app: their
 * address is the gateway's, so that opening them is a launch. What the specification does not know
 * is passed on, because it allows extensions.
 */
@ApplicationScoped
public class ContentItems {

  private static final String LINK = "ltiResourceLink";
  private static final int MOST_ITEMS = 200;

  /** What a type cannot do without (§3.1 to §3.5). */
  private static final Map<String, String> REQUIRED =
      Map.of("link", "url", "file", "url", "image", "url", "html", "html");

  private static final Set<String> ADDRESSES = Set.of("url");

  private GatewayAddress gateway;
  private WebAddressCheck addresses;
  private SecretBox secrets;

  protected ContentItems() {}

  @Inject
  public ContentItems(GatewayAddress gateway, WebAddressCheck addresses, SecretBox secrets) {
    this.gateway = gateway;
    this.addresses = addresses;
    this.secrets = secrets;
  }

  /** The items as the LMS gets them; or what is wrong with the first that is wrong. */
  CourseOutcome<List<Map<String, Object>>> read(
      ContentRequest request, List<Map<String, Object>> items) {
    var settings = LinkSettings.of(request, secrets);
    if (items.size() > MOST_ITEMS) {
      return wrong("items", "at most " + MOST_ITEMS);
    }
    if (items.size() > 1 && !settings.acceptsMultiple()) {
      return wrong("items", "the LMS takes one item only");
    }
    var read = new ArrayList<Map<String, Object>>();
    for (int i = 0; i < items.size(); i++) {
      var item = new LinkedHashMap<>(items.get(i));
      item.putIfAbsent("type", LINK);
      var fault = fault(request.app(), settings, item);
      if (fault.isPresent()) {
        return wrong("items[" + i + "]", fault.get());
      }
      read.add(completed(request.app(), item));
    }
    return new Done<>(read);
  }

  private static <T> CourseOutcome<T> wrong(String where, String what) {
    return Refused.of(CourseRefusal.REQUEST_INVALID, where + ": " + what);
  }

  private Optional<String> fault(AppId app, LinkSettings settings, Map<String, Object> item) {
    if (!(item.get("type") instanceof String type) || !settings.acceptedTypes().contains(type)) {
      return Optional.of("the LMS takes these types only: " + settings.acceptedTypes());
    }
    var members = new Claims(item);
    var required = REQUIRED.get(type);
    if (required != null && members.filled(required).isEmpty()) {
      return Optional.of(required + " is required");
    }
    return (type.equals(LINK) ? linkFault(app, members) : addressFault(members))
        .or(() -> customFault(members))
        .or(() -> lineItemFault(members));
  }

  /** §3.2: a link that is launched. Where it leads is a path of the app, behind the gateway. */
  private Optional<String> linkFault(AppId app, Claims item) {
    if (item.has("path")) {
      var path = item.text("path").orElse("");
      return path.matches("/[A-Za-z0-9._~!$&'()*+,;=:@%/?-]{0,900}") && isClean(path)
          ? Optional.empty()
          : Optional.of("path is a path of the app that begins with a slash");
    }
    var base = target(app);
    var own =
        item.text("url")
            .filter(url -> !url.equals(base))
            .filter(url -> !url.startsWith(base + "/") && !url.startsWith(base + "?"));
    return own.map(url -> "url must be left out, or be below " + base);
  }

  /** No way up, also not in disguise; the app's own address stays the app's. */
  private static boolean isClean(String path) {
    var plain = path.split("\\?", 2)[0];
    return !plain.contains("//")
        && List.of(plain.split("/")).stream()
            .noneMatch(part -> part.replaceAll("(?i)%2e", ".").matches("\\.{1,2}"))
        && !plain.matches("(?i).*%(2f|5c|00|0a|0d).*")
        && parses(path);
  }

  private static boolean parses(String text) {
    try {
      return URI.create(text).getRawPath() != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private Optional<String> addressFault(Claims item) {
    return ADDRESSES.stream()
        .filter(item::has)
        .flatMap(name -> addresses.browserFault(name, item.text(name).orElse("")).stream())
        .findFirst()
        .map(fault -> fault.field() + " is " + fault.code());
  }

  /** §3.2: a map of texts. */
  private static Optional<String> customFault(Claims item) {
    if (!item.has("custom")) {
      return Optional.empty();
    }
    var custom = item.object("custom");
    var texts =
        custom.isPresent()
            && custom.get().values().values().stream().allMatch(String.class::isInstance);
    return texts ? Optional.empty() : Optional.of("custom is an object of texts");
  }

  /** §3.2: a line item has a positive maximum. */
  private static Optional<String> lineItemFault(Claims item) {
    if (!item.has("lineItem")) {
      return Optional.empty();
    }
    var positive =
        item.object("lineItem")
            .map(lineItem -> lineItem.values().get("scoreMaximum"))
            .filter(most -> most instanceof Number number && number.doubleValue() > 0);
    return positive.isPresent()
        ? Optional.empty()
        : Optional.of("lineItem.scoreMaximum is a number above 0");
  }

  private Map<String, Object> completed(AppId app, Map<String, Object> item) {
    if (item.get("type").equals(LINK)) {
      var path = (String) item.remove("path");
      item.putIfAbsent("url", path == null ? target(app) : target(app) + path);
    }
    return item;
  }

  private String target(AppId app) {
    return RegistrationAddresses.targetLink(gateway, app).toString();
  }
}

package org.lmsgateway.test.services;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.lmsgateway.test.Visitor;

/**
 * Assignment and Grade Services 2.0, for one course. Strict about media types, scopes and
 * timestamps; every address has a query of its own, as Moodle's has.
 */
public final class GradesEndpoint extends BearerEndpoint {

  public static final String LINE_ITEM = "application/vnd.ims.lis.v2.lineitem+json";
  public static final String LINE_ITEMS = "application/vnd.ims.lis.v2.lineitemcontainer+json";
  public static final String SCORE = "application/vnd.ims.lis.v1.score+json";
  public static final String RESULTS = "application/vnd.ims.lis.v2.resultcontainer+json";

  private static final String QUERY = "?type_id=1";

  private final URI container;
  private final AtomicInteger next = new AtomicInteger();
  private final Map<String, JsonObject> lineItems = new ConcurrentSkipListMap<>();
  private final Map<String, List<JsonObject>> scores = new ConcurrentHashMap<>();
  private volatile int pageSize = Integer.MAX_VALUE;

  GradesEndpoint(TokenEndpoint tokens, URI container) {
    super(tokens);
    this.container = container;
  }

  /** What the launch claims as {@code lineitems}. */
  public URI lineItemsAddress() {
    return URI.create(container + QUERY);
  }

  /** The address of a line item, by its number. */
  public URI lineItemAddress(String number) {
    return URI.create(container + "/" + number + "/lineitem" + QUERY);
  }

  /**
   * Makes a line item as a teacher does in the LMS.
   *
   * @return its number
   */
  public String addLineItem(Map<String, Object> members) {
    var number = Integer.toString(next.incrementAndGet());
    lineItems.put(number, withId(number, Json.createObjectBuilder(members).build()));
    return number;
  }

  /** No page of line items is longer, whatever limit is asked for. */
  public void pageSize(int most) {
    pageSize = most;
  }

  public List<JsonObject> lineItems() {
    return List.copyOf(lineItems.values());
  }

  /** The scores that were taken for a line item, in the order in which they came. */
  public List<JsonObject> scores(String number) {
    return List.copyOf(scores.getOrDefault(number, List.of()));
  }

  @Override
  Set<String> scopes(Received request) {
    if (request.path().endsWith("/scores")) {
      return Set.of(LmsServices.SCORE_SCOPE);
    }
    if (request.path().endsWith("/results")) {
      return Set.of(LmsServices.RESULT_SCOPE);
    }
    return request.method().equals("GET")
        ? Set.of(LmsServices.LINE_ITEM_SCOPE, LmsServices.LINE_ITEM_READ_SCOPE)
        : Set.of(LmsServices.LINE_ITEM_SCOPE);
  }

  @Override
  Reply serve(Received request) {
    var below = request.path().substring(container.getRawPath().length());
    if (!"1".equals(request.query("type_id"))) {
      return Reply.refused(404, "The query of the address was lost");
    }
    if (below.isEmpty()) {
      return request.method().equals("POST") ? create(request) : list(request);
    }
    var parts = below.substring(1).split("/");
    if (!lineItems.containsKey(parts[0])) {
      return Reply.refused(404, "No such line item");
    }
    return switch (request.method() + " " + below.substring(1 + parts[0].length())) {
      case "GET /lineitem" -> item(200, parts[0]);
      case "PUT /lineitem" -> update(request, parts[0]);
      case "DELETE /lineitem" -> delete(parts[0]);
      case "POST /lineitem/scores" -> score(request, parts[0]);
      case "GET /lineitem/results" -> results(request, parts[0]);
      default -> Reply.refused(404, "No handler found");
    };
  }

  private Reply create(Received request) {
    if (!request.contentType().equals(LINE_ITEM)) {
      return Reply.refused(400, "No handler found for " + request.contentType());
    }
    var wrong = wrongItem(request.json());
    return wrong ? Reply.refused(400, "Bad line item") : item(201, addLineItem(request));
  }

  private String addLineItem(Received request) {
    var number = Integer.toString(next.incrementAndGet());
    lineItems.put(number, withId(number, request.json()));
    return number;
  }

  /** AGS 2.0 §3.2.5 and §3.2.6. */
  private static boolean wrongItem(JsonObject item) {
    return item.getString("label", "").isBlank()
        || !item.containsKey("scoreMaximum")
        || item.getJsonNumber("scoreMaximum").doubleValue() <= 0;
  }

  private Reply update(Received request, String number) {
    if (!request.contentType().equals(LINE_ITEM) || wrongItem(request.json())) {
      return Reply.refused(400, "Bad line item");
    }
    lineItems.put(number, withId(number, request.json()));
    return item(200, number);
  }

  private Reply delete(String number) {
    lineItems.remove(number);
    scores.remove(number);
    return Reply.empty(204);
  }

  private Reply item(int status, String number) {
    return Reply.json(status, LINE_ITEM + "; charset=utf-8", lineItems.get(number));
  }

  private JsonObject withId(String number, JsonObject item) {
    return Json.createObjectBuilder(item).add("id", lineItemAddress(number).toString()).build();
  }

  private Reply list(Received request) {
    var wanted =
        lineItems.values().stream()
            .filter(item -> fits(item, "resourceId", request.query("resource_id")))
            .filter(item -> fits(item, "tag", request.query("tag")))
            .filter(item -> fits(item, "resourceLinkId", request.query("resource_link_id")))
            .toList();
    int from = request.query("from", 0);
    int limit = Math.min(pageSize, request.query("limit", Integer.MAX_VALUE));
    int to = (int) Math.min(wanted.size(), (long) from + limit);
    var page = Json.createArrayBuilder(wanted.subList(Math.min(from, to), to)).build();
    var reply = Reply.json(200, LINE_ITEMS + "; charset=utf-8", page);
    return to < wanted.size() ? reply.with("Link", nextLink(request, to)) : reply;
  }

  private String nextLink(Received request, int from) {
    Map<String, String> query = new TreeMap<>(request.query());
    query.put("from", Integer.toString(from));
    return "<" + container + "?" + Visitor.encode(query) + ">; rel=\"next\"";
  }

  private static boolean fits(JsonObject item, String member, String wanted) {
    return wanted.isEmpty() || wanted.equals(item.getString(member, ""));
  }

  /** AGS 2.0 §3.4; like Moodle, an older score than the last is a conflict. */
  private Reply score(Received request, String number) {
    if (!request.contentType().equals(SCORE)) {
      return Reply.refused(400, "No handler found for " + request.contentType());
    }
    var score = request.json();
    try {
      var time = time(score);
      for (var member : List.of("userId", "activityProgress", "gradingProgress")) {
        score.getString(member);
      }
      var scored = score.containsKey("scoreGiven");
      if (scored && score.getJsonNumber("scoreMaximum").doubleValue() <= 0) {
        return Reply.refused(400, "Bad scoreMaximum");
      }
      return keep(number, score, time);
    } catch (NullPointerException | DateTimeParseException e) {
      return Reply.json(400, SCORE + "; charset=utf-8", JsonValue.EMPTY_JSON_ARRAY);
    }
  }

  private Reply keep(String number, JsonObject score, Instant time) {
    var taken = scores.computeIfAbsent(number, any -> new CopyOnWriteArrayList<>());
    var late =
        taken.stream()
            .filter(other -> other.getString("userId").equals(score.getString("userId")))
            .anyMatch(other -> !time(other).isBefore(time));
    if (late) {
      return Reply.json(409, SCORE + "; charset=utf-8", JsonValue.EMPTY_JSON_ARRAY);
    }
    taken.add(score);
    return new Reply(200, SCORE + "; charset=utf-8", "", Map.of());
  }

  private static Instant time(JsonObject score) {
    return OffsetDateTime.parse(score.getString("timestamp")).toInstant();
  }

  private Reply results(Received request, String number) {
    var user = request.query("user_id");
    Map<String, JsonObject> latest = new TreeMap<>();
    scores(number).stream()
        .filter(score -> user.isEmpty() || user.equals(score.getString("userId")))
        .forEach(score -> latest.put(score.getString("userId"), score));
    var results = Json.createArrayBuilder();
    latest.values().stream()
        .filter(score -> score.containsKey("scoreGiven"))
        .filter(score -> score.getString("gradingProgress").equals("FullyGraded"))
        .map(score -> result(number, score))
        .forEach(results::add);
    return Reply.json(200, RESULTS + "; charset=utf-8", results.build());
  }

  /** Rescaled to the line item's maximum, as LMSs do. */
  private JsonObject result(String number, JsonObject score) {
    var item = lineItems.get(number);
    var most = item.getJsonNumber("scoreMaximum").doubleValue();
    var given = score.getJsonNumber("scoreGiven").doubleValue();
    var of = score.getJsonNumber("scoreMaximum").doubleValue();
    var user = score.getString("userId");
    var result =
        Json.createObjectBuilder()
            .add("id", container + "/" + number + "/lineitem/results" + QUERY + "&user_id=" + user)
            .add("scoreOf", lineItemAddress(number).toString())
            .add("userId", user)
            .add("resultScore", given * most / of)
            .add("resultMaximum", most);
    if (score.containsKey("comment")) {
      result.add("comment", score.getString("comment"));
    }
    return result.build();
  }
}

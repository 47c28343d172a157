package org.lmsgateway.microsoft.standin;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.util.X509CertUtils;
import com.nimbusds.jwt.SignedJWT;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.security.interfaces.RSAPublicKey;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * A directory of the stand-in: one application, its permissions, the people, groups and teams; and
 * what goes wrong in it. One request is answered after the other.
 */
public final class StandInDirectory {

  private static final int MOST_IN_BATCH = 20;

  private static final Set<String> ALL =
      Set.of(
          "User.Read.All",
          "Group.ReadWrite.All",
          "GroupMember.Read.All",
          "Team.Create",
          "TeamSettings.ReadWrite.All",
          "TeamsActivity.Send");

  private final String id;
  private final String client = UUID.randomUUID().toString();
  private final Map<String, JsonObject> users = new LinkedHashMap<>();
  private final Map<String, StandInGroup> groups = new LinkedHashMap<>();
  private final List<String> log = new ArrayList<>();
  private final StandInRoutes routes;
  private Set<String> permissions = ALL;
  private String secret = UUID.randomUUID().toString();
  private String certificate;
  private int calls;
  private int requests;
  private int turnedAway;
  private int throttleEvery;
  private int retryAfter = 1;
  private int failures;
  private int failure;

  StandInDirectory(String id, String base) {
    this.id = id;
    this.routes = new StandInRoutes(base, users, groups);
  }

  /** The directory's GUID. */
  public String id() {
    return id;
  }

  /** The application's id. */
  public String client() {
    return client;
  }

  public String secret() {
    return secret;
  }

  /** The old secret counts no longer. */
  public synchronized String newSecret() {
    secret = UUID.randomUUID().toString();
    return secret;
  }

  /** An admin has uploaded a certificate (PEM) to the application. */
  public synchronized void trust(String pem) {
    certificate = pem;
  }

  /** What the application is allowed, and nothing else; tokens of before are not taken back. */
  public synchronized void permit(String... only) {
    permissions = Set.of(only);
  }

  /** An admin consents to everything. */
  synchronized void consent() {
    permissions = ALL;
  }

  /** Adds a user whose user principal name is the mail address; gives the id. */
  public String user(String mail) {
    return user(mail, mail, mail.replaceAll("@.*", ""), "", true);
  }

  public synchronized String user(
      String upn, String mail, String nickname, String employeeId, boolean enabled) {
    var user = UUID.randomUUID().toString();
    var json =
        Json.createObjectBuilder()
            .add("id", user)
            .add("userPrincipalName", upn)
            .add("mailNickname", nickname)
            .add("displayName", "Name of " + nickname)
            .add("accountEnabled", enabled);
    // What is not known is null in Graph, not absent.
    json.add("mail", mail.isEmpty() ? JsonValue.NULL : Json.createValue(mail));
    json.add("employeeId", employeeId.isEmpty() ? JsonValue.NULL : Json.createValue(employeeId));
    users.put(user, json.build());
    return user;
  }

  public synchronized void removeUser(String user) {
    users.remove(user);
    groups.values().forEach(group -> group.members.remove(user));
    groups.values().forEach(group -> group.owners.remove(user));
  }

  /** Adds a group, as somebody else would; gives the id. */
  public synchronized String group(String nickname, List<String> owners, List<String> members) {
    var group = new StandInGroup(UUID.randomUUID().toString(), nickname, nickname, "");
    group.owners.addAll(owners);
    group.members.addAll(owners);
    group.members.addAll(members);
    groups.put(group.id, group);
    return group.id;
  }

  /** Adds a group that is a team, as somebody else would; gives the id. */
  public synchronized String team(String nickname, List<String> owners, List<String> members) {
    var group = group(nickname, owners, members);
    groups.get(group).team = true;
    return group;
  }

  /** Somebody puts a user into a group by hand. */
  public synchronized void join(String group, String user) {
    groups.get(group).members.add(user);
  }

  public synchronized Set<String> members(String group) {
    return new TreeSet<>(groups.get(group).members);
  }

  public synchronized Set<String> owners(String group) {
    return new TreeSet<>(groups.get(group).owners);
  }

  public synchronized Set<String> groups() {
    return new TreeSet<>(groups.keySet());
  }

  public synchronized boolean isTeam(String group) {
    return groups.get(group).team;
  }

  public synchronized boolean isArchived(String group) {
    return groups.get(group).archived;
  }

  /** The template that a team was made by. */
  public synchronized String template(String group) {
    return groups.get(group).template;
  }

  /** Whether a team has the app. */
  public synchronized void install(String team, boolean there) {
    groups.get(team).app = there;
  }

  /** What people were told in the activity feed, as it was sent. */
  public synchronized List<JsonObject> told() {
    return List.copyOf(routes.told);
  }

  /** Groups that are made from now on are not there so often for who makes a team of them. */
  public synchronized void youngFor(int times) {
    routes.youngFor = times;
  }

  /** How often somebody must look before what Microsoft does behind an answer is done. */
  public synchronized void operationsTake(int looks) {
    routes.looks = looks;
  }

  /** How many members a page has. */
  public synchronized void pageSize(int size) {
    routes.pageSize = size;
  }

  /** Each n-th request, alone or in a batch, is turned away; 0 for none. */
  public synchronized void throttleEvery(int n, int retryAfterSeconds) {
    throttleEvery = n;
    retryAfter = retryAfterSeconds;
  }

  /** The next requests, alone or in a batch, end with that status. */
  public synchronized void fail(int times, int status) {
    failures = times;
    failure = status;
  }

  /** How many times somebody has called; a batch is one call. */
  public synchronized int calls() {
    return calls;
  }

  /** How many requests, alone or in batches, were turned away. */
  public synchronized int turnedAway() {
    return turnedAway;
  }

  /** The requests that were made and not turned away, those of batches too; not the batches. */
  public synchronized List<String> log() {
    return List.copyOf(log);
  }

  public synchronized void forgetCalls() {
    calls = 0;
    turnedAway = 0;
    log.clear();
  }

  synchronized Optional<StandInAnswer> signInRefusal(Map<String, String> form, String scope) {
    if (!client.equals(form.get("client_id"))) {
      return Optional.of(StandInAnswer.signInError("unauthorized_client", 700016));
    }
    if (!secret.equals(form.get("client_secret")) && !isProven(form.get("client_assertion"))) {
      return Optional.of(StandInAnswer.signInError("invalid_client", 7000215));
    }
    return scope.equals(form.get("scope"))
        ? Optional.empty()
        : Optional.of(StandInAnswer.signInError("invalid_scope", 70011));
  }

  /** Whether the application's certificate has signed it (Entra looks it up by x5t#S256). */
  private boolean isProven(String assertion) {
    if (assertion == null || certificate == null) {
      return false;
    }
    try {
      var token = SignedJWT.parse(assertion);
      var key = (RSAPublicKey) X509CertUtils.parse(certificate).getPublicKey();
      var thumbprint = X509CertUtils.computeSHA256Thumbprint(X509CertUtils.parse(certificate));
      return thumbprint.equals(token.getHeader().getX509CertSHA256Thumbprint())
          && token.verify(new RSASSAVerifier(key))
          && client.equals(token.getJWTClaimsSet().getIssuer())
          && token.getJWTClaimsSet().getAudience().get(0).endsWith(id + "/oauth2/v2.0/token");
    } catch (ParseException | JOSEException e) {
      return false;
    }
  }

  /** Of the form of a real one: what is allowed is in it, as it is then. */
  synchronized String newToken() {
    var roles = Json.createArrayBuilder();
    permissions.forEach(roles::add);
    var claims =
        Json.createObjectBuilder()
            .add("tid", id)
            .add("appid", client)
            .add("roles", roles)
            .add("jti", UUID.randomUUID().toString());
    var encoder = Base64.getUrlEncoder().withoutPadding();
    return encoder.encodeToString("{\"typ\":\"JWT\",\"alg\":\"RS256\"}".getBytes(UTF_8))
        + "."
        + encoder.encodeToString(claims.build().toString().getBytes(UTF_8))
        + ".c2lnbmF0dXJl";
  }

  synchronized StandInAnswer call(StandInRequest request) {
    calls++;
    return request.path().equals("/$batch") ? batch(request) : answer(request);
  }

  private StandInAnswer batch(StandInRequest request) {
    var parts = request.body().getJsonArray("requests");
    if (parts.size() > MOST_IN_BATCH) {
      return StandInAnswer.bad("Number of requests exceeds the limit of 20");
    }
    var answers = Json.createArrayBuilder();
    for (var part : parts.getValuesAs(JsonObject.class)) {
      var body = part.containsKey("body") ? part.getJsonObject("body") : null;
      var inner =
          StandInRequest.inBatch(
              part.getString("method"),
              part.getString("url"),
              body == null ? JsonValue.EMPTY_JSON_OBJECT : body);
      var answer = answer(inner);
      var headers = Json.createObjectBuilder();
      answer.headers().forEach(headers::add);
      answers.add(
          Json.createObjectBuilder()
              .add("id", part.getString("id"))
              .add("status", answer.status())
              .add("headers", headers)
              .add("body", answer.body().isEmpty() ? JsonValue.NULL : answer.body()));
    }
    return new StandInAnswer(200, Json.createObjectBuilder().add("responses", answers).build());
  }

  private StandInAnswer answer(StandInRequest request) {
    requests++;
    if (throttleEvery > 0 && requests % throttleEvery == 0) {
      turnedAway++;
      return StandInAnswer.busy(retryAfter);
    }
    if (failures > 0) {
      failures--;
      return StandInAnswer.error(failure, "generalException", "It failed.");
    }
    log.add(request.toString());
    return routes.answer(request, permissions);
  }
}

package org.lmsgateway.registration.service;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lmsgateway.lms.LmsBase;
import org.lmsgateway.registration.RegistrationDraft;
import org.lmsgateway.registration.RegistrationId;

/** A sound draft, of which a test changes what it is about. Members have the API's names. */
final class TestDraft {

  private final Map<String, String> texts = new HashMap<>();
  private List<String> deployments = List.of("d1");
  private List<String> apps = new ArrayList<>();
  private Boolean allowAnonymous;
  private RegistrationId id;
  private LmsBase base;

  TestDraft() {
    texts.put("name", "Canvas");
    texts.put("platform", "CANVAS");
    texts.put("issuer", "https://canvas.example");
    texts.put("clientId", "10000");
    texts.put("authorizationUrl", "https://8.8.8.8/auth");
    texts.put("tokenUrl", "https://8.8.8.8/token");
    texts.put("keysetUrl", "https://8.8.8.8/keys");
  }

  TestDraft with(String member, String value) {
    texts.put(member, value);
    return this;
  }

  /** Without the addresses, which are to be worked out from this. */
  TestDraft base(LmsBase known) {
    base = known;
    List.of("issuer", "authorizationUrl", "tokenUrl", "keysetUrl").forEach(texts::remove);
    return this;
  }

  TestDraft deployments(String... values) {
    deployments = Arrays.asList(values);
    return this;
  }

  TestDraft apps(String... values) {
    apps = List.of(values);
    return this;
  }

  TestDraft allowAnonymous() {
    allowAnonymous = true;
    return this;
  }

  TestDraft id(RegistrationId reserved) {
    id = reserved;
    return this;
  }

  RegistrationDraft draft() {
    return new RegistrationDraft(
        texts.get("name"),
        texts.get("platform"),
        texts.get("issuer"),
        texts.get("clientId"),
        texts.get("authorizationUrl"),
        texts.get("tokenUrl"),
        texts.get("keysetUrl"),
        texts.get("tokenAudience"),
        base,
        deployments,
        texts.get("deploymentPolicy"),
        apps,
        allowAnonymous,
        texts.get("tenant"),
        texts.get("status"),
        id);
  }
}

package org.lmsgateway.commandline.session;

import static org.lmsgateway.commandline.terminal.JsonText.JSON;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Optional;
import org.lmsgateway.commandline.gateway.GatewayAddress;
import org.lmsgateway.commandline.terminal.JsonText;

/**
 * A remote session, as it is kept between commands.
 *
 * @param client the API client that signed in; empty if it was a person
 * @param tenant the id of the tenant; empty in a session of an operator
 * @param signedInUntil when its token stops
 */
public record StoredSession(
    GatewayAddress gateway,
    String id,
    String token,
    Optional<String> client,
    Optional<String> tenant,
    Instant signedInUntil) {

  /** Of what the gateway answers when it is opened, or gone on with. */
  static StoredSession of(GatewayAddress gateway, Optional<String> client, JsonObject answer) {
    var session = answer.getJsonObject("session");
    return new StoredSession(
        gateway,
        session.getString("id"),
        answer.getString("access_token"),
        client,
        JsonText.text(session, "tenant"),
        Instant.parse(session.getString("signedInUntil")));
  }

  static StoredSession read(String gateway, JsonObject stored) {
    return new StoredSession(
        GatewayAddress.parse(gateway),
        stored.getString("id"),
        stored.getString("token"),
        JsonText.text(stored, "client"),
        JsonText.text(stored, "tenant"),
        Instant.parse(stored.getString("signedInUntil")));
  }

  JsonObject stored() {
    var stored =
        JSON.createObjectBuilder()
            .add("id", id)
            .add("token", token)
            .add("signedInUntil", signedInUntil.toString());
    client.ifPresent(one -> stored.add("client", one));
    tenant.ifPresent(one -> stored.add("tenant", one));
    return stored.build();
  }

  /** Without the token, so that it cannot reach a log. */
  @Override
  public String toString() {
    return "StoredSession[" + gateway + " " + id + "]";
  }
}

package org.lmsgateway.commandline.session;

import static org.lmsgateway.commandline.terminal.JsonText.JSON;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lmsgateway.commandline.gateway.GatewayAddress;
import org.lmsgateway.commandline.terminal.JsonText;
import org.lmsgateway.commandline.terminal.Reason;
import org.lmsgateway.commandline.terminal.Trouble;

/**
 * The file of the sessions, one for each gateway, and which of them was connected last. It holds
 * access tokens: only its owner may read it.
 */
public final class SessionFile {
  private static final String NAME = "sessions.json";
  private static final String CURRENT = "current";
  private static final String SESSIONS = "sessions";

  private final Path file;

  private SessionFile(Path file) {
    this.file = file;
  }

  /** Where the machine keeps such files, or where {@code GATEWAYCTL_HOME} says. */
  public static SessionFile in(Map<String, String> environment) {
    return new SessionFile(OwnFiles.folder(environment).resolve(NAME));
  }

  /** The session that was connected last; empty if there is none. */
  public Optional<StoredSession> current() {
    return JsonText.text(read(), CURRENT).map(GatewayAddress::parse).flatMap(this::of);
  }

  /** The session of a gateway; empty if there is none. */
  public Optional<StoredSession> of(GatewayAddress gateway) {
    var key = gateway.toString();
    return Optional.ofNullable(sessions(read()).getJsonObject(key))
        .map(stored -> StoredSession.read(key, stored));
  }

  /** Keeps a session, as the current one. */
  public void keep(StoredSession session) {
    var key = session.gateway().toString();
    var sessions = JSON.createObjectBuilder(sessions(read())).add(key, session.stored());
    write(JSON.createObjectBuilder().add(CURRENT, key).add(SESSIONS, sessions).build());
  }

  /** Forgets the session of a gateway. */
  public void forget(GatewayAddress gateway) {
    var all = read();
    var sessions = JSON.createObjectBuilder(sessions(all)).remove(gateway.toString());
    write(JSON.createObjectBuilder(all).add(SESSIONS, sessions).build());
  }

  private static JsonObject sessions(JsonObject all) {
    return all.containsKey(SESSIONS) ? all.getJsonObject(SESSIONS) : JsonObject.EMPTY_JSON_OBJECT;
  }

  private JsonObject read() {
    try {
      if (!Files.exists(file)) {
        return JsonObject.EMPTY_JSON_OBJECT;
      }
      requireOwnersAlone();
      return JsonText.object(Files.readString(file));
    } catch (IOException | JsonException e) {
      throw Trouble.of(Reason.SESSION_FILE_UNUSABLE, file);
    }
  }

  /** A token that others can read may be theirs already. */
  private void requireOwnersAlone() throws IOException {
    var owners = Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    if (OwnFiles.isPosix(file) && !owners.containsAll(Files.getPosixFilePermissions(file))) {
      throw Trouble.of(Reason.SESSION_FILE_OPEN, file);
    }
  }

  /** All or nothing: another command may read at the same time. */
  private void write(JsonObject all) {
    try {
      var folder = OwnFiles.make(file.getParent());
      var written = OwnFiles.temporary(folder);
      Files.writeString(written, JsonText.pretty(all));
      Files.move(
          written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw Trouble.of(Reason.SESSION_FILE_UNUSABLE, file);
    }
  }
}

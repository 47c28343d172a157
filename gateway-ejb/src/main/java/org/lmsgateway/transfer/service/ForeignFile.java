package org.lmsgateway.transfer.service;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import org.lmsgateway.registration.RegistrationDraft;
import org.lmsgateway.shared.FieldCode;
import org.lmsgateway.transfer.ImportOutcome;
import org.lmsgateway.transfer.TenantDocument;
import org.lmsgateway.transfer.TransferFault;

/**
 * Reads the platforms that other systems keep in JSON. PyLTI1p3 has an object with a member for
 * each issuer, which holds one client or a list of them; ltijs has a list of platforms, which may
 * be the member {@code platforms} of an object.
 */
final class ForeignFile {

  private final List<RegistrationDraft> drafts = new ArrayList<>();
  private final List<TransferFault> faults = new ArrayList<>();

  private ForeignFile() {}

  static ImportOutcome read(JsonStructure foreign) {
    var file = new ForeignFile();
    if (foreign instanceof JsonArray platforms) {
      file.readPlatforms("", platforms);
    } else if (foreign.asJsonObject().get("platforms") instanceof JsonArray platforms) {
      file.readPlatforms("/platforms", platforms);
    } else {
      foreign.asJsonObject().forEach(file::readIssuer);
    }
    return file.faults.isEmpty()
        ? new ImportOutcome.Understood(TenantDocument.of(file.drafts))
        : new ImportOutcome.Rejected(file.faults);
  }

  /** RFC 6901 §3. */
  private static String escaped(String member) {
    return member.replace("~", "~0").replace("/", "~1");
  }

  private void readIssuer(String issuer, JsonValue clients) {
    var pointer = "/" + escaped(issuer);
    if (clients instanceof JsonArray several) {
      for (var i = 0; i < several.size(); i++) {
        readClient(pointer + "/" + i, issuer, several.get(i));
      }
    } else {
      readClient(pointer, issuer, clients);
    }
  }

  private void readClient(String pointer, String issuer, JsonValue client) {
    if (client instanceof JsonObject object) {
      var members = new ForeignMembers(pointer, object, faults);
      drafts.add(
          new ForeignPlatform(
                  null,
                  issuer,
                  members.text("client_id"),
                  members.text("auth_login_url"),
                  members.text("auth_token_url"),
                  members.text("key_set_url"),
                  members.optional("auth_audience"),
                  members.texts("deployment_ids"))
              .draft());
    } else {
      faults.add(new TransferFault(pointer, FieldCode.MALFORMED, "client_id, auth_login_url"));
    }
  }

  private void readPlatforms(String pointer, JsonArray platforms) {
    for (var i = 0; i < platforms.size(); i++) {
      readPlatform(pointer + "/" + i, platforms.get(i));
    }
  }

  /** Under the names of its registration and of its database. */
  private void readPlatform(String pointer, JsonValue platform) {
    if (platform instanceof JsonObject object) {
      var members = new ForeignMembers(pointer, object, faults);
      drafts.add(
          new ForeignPlatform(
                  members.optional("name", "platformName"),
                  members.text("url", "platformUrl"),
                  members.text("clientId"),
                  members.text("authenticationEndpoint", "authEndpoint"),
                  members.text("accesstokenEndpoint"),
                  members.keysetOf("authConfig"),
                  members.optional("authorizationServer"),
                  List.of())
              .draft());
    } else {
      faults.add(new TransferFault(pointer, FieldCode.MALFORMED, "url, clientId"));
    }
  }
}

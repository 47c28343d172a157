package org.lmsgateway.commandline.configuration;

import jakarta.json.JsonObject;
import java.util.function.BiConsumer;
import org.lmsgateway.commandline.gateway.Answer;
import org.lmsgateway.commandline.gateway.Gateway;

/** The configuration of one tenant, as the gateway has it. */
public final class TenantConfiguration {
  private static final String IMPORT = Gateway.API + "/configuration/import";
  private static final String SCHEMA = Gateway.API + "/configuration.schema.json";

  private final Gateway gateway;
  private final String path;

  /**
   * That of a tenant.
   *
   * @param tenant its id
   */
  public TenantConfiguration(Gateway gateway, String tenant) {
    this.gateway = gateway;
    this.path = Gateway.API + "/tenants/" + Gateway.encode(tenant) + "/configuration";
  }

  /** The document, without secrets. */
  public JsonObject export() {
    return gateway.get(path);
  }

  /** The first line of a file: editors read there what may be in it. */
  public static String schemaLine(Gateway gateway) {
    return "# yaml-language-server: $schema=" + gateway.address().at(SCHEMA) + "\n";
  }

  /**
   * What a file would change.
   *
   * @param prune whether that is deleted which the file does not have
   * @throws org.lmsgateway.commandline.terminal.Trouble if the file has faults
   */
  public Plan plan(GivenFile file, boolean prune) {
    var answer = gateway.postDocument(path + "/plan?prune=" + prune, file.content());
    return new Plan(faultless(file, answer));
  }

  /** Changes all of it or nothing, and gives what was done. */
  public JsonObject apply(GivenFile file, boolean prune, BiConsumer<Integer, Integer> progress) {
    var answer = gateway.putDocument(path + "?prune=" + prune, file.content(), progress);
    return faultless(file, answer).getJsonObject("applied");
  }

  /** Another system's file as such a document; nothing is changed. */
  public static JsonObject read(Gateway gateway, GivenFile file) {
    return faultless(file, gateway.postDocument(IMPORT, file.content()));
  }

  private static JsonObject faultless(GivenFile file, Answer answer) {
    var faults = answer.body().map(body -> body.getJsonArray("faults"));
    if (faults.isPresent() && !faults.get().isEmpty()) {
      throw file.trouble(faults.get());
    }
    return answer.required().json();
  }
}

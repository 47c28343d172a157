package org.lmsgateway.registration.service.dynamic;

import static org.lmsgateway.shared.json.Jsonp.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.lmsgateway.registration.RegistrationAddresses;
import org.lmsgateway.registration.dynamic.ToolTexts;
import org.lmsgateway.registration.dynamic.ToolTexts.Words;
import org.lmsgateway.registration.service.dynamic.platform.PlatformDescription;
import org.lmsgateway.shared.GatewayAddress;
import org.lmsgateway.tenantconfig.DynamicRegistrationSettings;

/** Writes what the gateway posts to an LMS (LTI Dynamic Registration 1.0 §3.5.2). */
@ApplicationScoped
public class ToolWish {

  private static final String TOOL = "https://purl.imsglobal.org/spec/lti-tool-configuration";

  private GatewayAddress gateway;
  private DynamicRegistrationSettings settings;

  protected ToolWish() {}

  @Inject
  public ToolWish(GatewayAddress gateway, DynamicRegistrationSettings settings) {
    this.gateway = gateway;
    this.settings = settings;
  }

  String of(Admitted admitted, PlatformDescription lms, ToolTexts texts) {
    var ours = RegistrationAddresses.of(gateway, admitted.id());
    var wishes = new Wishes(admitted.apps());
    var wish =
        JSON.createObjectBuilder()
            .add("application_type", "web")
            .add("grant_types", array(List.of("client_credentials", "implicit")))
            .add("response_types", array(List.of("id_token")))
            .add("redirect_uris", array(List.of(ours.redirect().toString())))
            .add("initiate_login_uri", ours.login().toString())
            .add("jwks_uri", ours.keyset().toString())
            .add("token_endpoint_auth_method", "private_key_jwt")
            .add("scope", String.join(" ", wishes.scopes(lms)));
    addNames(wish, "client_name", texts, words -> name(admitted, words));
    addPublisher(wish);
    return wish.add(TOOL, tool(admitted, lms, texts, wishes)).build().toString();
  }

  /** A tool with one app is called by its name. */
  private static String name(Admitted admitted, Words words) {
    return admitted.apps().size() == 1 ? admitted.apps().get(0).name() : words.name();
  }

  private void addPublisher(JsonObjectBuilder wish) {
    wish.add("client_uri", gateway.base().toString());
    wish.add("logo_uri", ToolMessages.icon(gateway));
    if (!settings.contacts().isEmpty()) {
      wish.add("contacts", array(settings.contacts()));
    }
    settings.policy().map(URI::toString).ifPresent(page -> wish.add("policy_uri", page));
    settings.terms().map(URI::toString).ifPresent(page -> wish.add("tos_uri", page));
  }

  private JsonObject tool(
      Admitted admitted, PlatformDescription lms, ToolTexts texts, Wishes wishes) {
    var first = admitted.apps().get(0).id();
    var tool =
        JSON.createObjectBuilder()
            // With the port: Moodle compares it with the target link.
            .add("domain", gateway.base().getRawAuthority())
            .add("target_link_uri", RegistrationAddresses.targetLink(gateway, first).toString())
            .add("claims", array(wishes.claims()))
            .add("custom_parameters", customParameters(lms))
            .add("messages", new ToolMessages(gateway, lms, texts).of(admitted.apps()));
    addNames(tool, "description", texts, Words::description);
    lms.lms().toolMembers(wishes.claims()).forEach(tool::add);
    return tool.build();
  }

  /** By these an app finds its content again in a course that was copied. */
  private static JsonObject customParameters(PlatformDescription lms) {
    var parameters = JSON.createObjectBuilder();
    var known = lms.abilities().variables();
    if (known.contains("Context.id.history")) {
      parameters.add("context_id_history", "$Context.id.history");
    }
    if (known.contains("ResourceLink.id.history")) {
      parameters.add("resource_link_id_history", "$ResourceLink.id.history");
    }
    return parameters.build();
  }

  /** A text in English, and in every other language under a name with its tag (RFC 7591 §2.2). */
  static void addNames(
      JsonObjectBuilder object, String member, ToolTexts texts, Function<Words, String> text) {
    texts
        .byLanguage()
        .forEach(
            (language, words) ->
                object.add(
                    language.equals(ToolTexts.DEFAULT) ? member : member + "#" + language,
                    text.apply(words)));
  }

  static JsonArray array(Collection<String> values) {
    return JSON.createArrayBuilder(values).build();
  }
}

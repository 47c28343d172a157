package org.lmsgateway.commandline.api;

import jakarta.json.JsonObject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lmsgateway.commandline.gateway.Gateway;

/**
 * What the API can do, by its OpenAPI document.
 *
 * @param paths the document's member of that name
 */
public record ApiDescription(JsonObject paths) {

  /** That of a gateway. */
  public static ApiDescription of(Gateway gateway) {
    return new ApiDescription(gateway.get("/openapi").getJsonObject("paths"));
  }

  /** The kinds of things of which the API has lists. */
  public List<String> kinds() {
    return templates("get")
        .filter(template -> template.segments().size() == 1)
        .filter(template -> !parameters(template, "limit").isEmpty())
        .map(template -> template.segments().get(0))
        .sorted()
        .toList();
  }

  /**
   * The address that words mean, such as "registrations", a name, "deployments".
   *
   * @param method in small letters
   */
  public Optional<Template> find(String method, List<String> words) {
    return templates(method)
        .filter(template -> template.matches(words))
        .min(Comparator.comparing(Template::parameters));
  }

  /** Whether the query of the address takes a parameter of that name. */
  public boolean takes(Template template, String parameter) {
    return !parameters(template, parameter).isEmpty();
  }

  private List<JsonObject> parameters(Template template, String name) {
    var operation = paths.getJsonObject(template.path()).getJsonObject("get");
    return operation.containsKey("parameters")
        ? operation.getJsonArray("parameters").getValuesAs(JsonObject.class).stream()
            .filter(parameter -> parameter.getString("name", "").equals(name))
            .toList()
        : List.of();
  }

  private Stream<Template> templates(String method) {
    return paths.keySet().stream()
        .filter(path -> path.startsWith(Gateway.API + "/"))
        .filter(path -> paths.getJsonObject(path).containsKey(method))
        .map(Template::of);
  }
}

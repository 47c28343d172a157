package org.lmsgateway.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What requests and answers look like, as tools show it that compose the members' examples. */
class ApiExamplesTest {
  private static final String COMPONENTS = "components";
  private static final JsonObject DESCRIPTION = description();

  private static JsonObject description() {
    try (var in = ApiExamplesTest.class.getResourceAsStream("/META-INF/openapi.json");
        var reader = Json.createReader(in)) {
      return reader.readObject();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  static Stream<String> schemas() {
    return all().keySet().stream();
  }

  private static JsonObject all() {
    return DESCRIPTION.getJsonObject(COMPONENTS).getJsonObject("schemas");
  }

  /** OpenAPI 3.0 has the rules of draft 4 of JSON Schema, but for null, which no example has. */
  @ParameterizedTest
  @MethodSource("schemas")
  void everySchemaHasAnExampleThatFollowsIt(String name) {
    var example = example(all().getJsonObject(name), name);
    var schema =
        Json.createObjectBuilder()
            .add("$ref", "#/components/schemas/" + name)
            .add(COMPONENTS, DESCRIPTION.get(COMPONENTS))
            .build();

    var faults =
        JsonSchemaFactory.getInstance(VersionFlag.V4)
            .getSchema(schema.toString())
            .validate(example.toString(), InputFormat.JSON);

    assertThat(faults).as(example.toString()).isEmpty();
  }

  private static JsonValue example(JsonObject schema, String place) {
    if (schema.containsKey("$ref")) {
      var name = schema.getString("$ref").replaceAll(".*/", "");
      return example(all().getJsonObject(name), name);
    }
    for (var given : new String[] {"example", "default"}) {
      if (schema.containsKey(given)) {
        return schema.get(given);
      }
    }
    if (schema.containsKey("enum")) {
      return schema.getJsonArray("enum").get(0);
    }
    return composed(schema, place);
  }

  private static JsonValue composed(JsonObject schema, String place) {
    if (schema.containsKey("allOf")) {
      var parts = Json.createObjectBuilder();
      schema.getJsonArray("allOf").getValuesAs(JsonObject.class).stream()
          .map(part -> example(part, place).asJsonObject())
          .forEach(part -> parts.addAll(Json.createObjectBuilder(part)));
      return parts.build();
    }
    if (schema.containsKey("properties")) {
      var members = Json.createObjectBuilder();
      schema
          .getJsonObject("properties")
          .forEach(
              (name, member) ->
                  members.add(name, example(member.asJsonObject(), place + "." + name)));
      return members.build();
    }
    return switch (schema.getString("type", "")) {
      case "array" ->
          Json.createArrayBuilder()
              .add(example(schema.getJsonObject("items"), place + "[]"))
              .build();
      case "boolean" -> JsonValue.TRUE;
      default -> throw new AssertionError("no example of " + place);
    };
  }
}

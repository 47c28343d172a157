package org.lmsgateway.commandline.document;

import static org.lmsgateway.commandline.terminal.JsonText.JSON;

import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.lmsgateway.commandline.terminal.Texts;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A file in YAML as JSON, with the place of each value. JSON is YAML, too. */
public final class YamlDocument {
  /** Ten thousand registrations are some four million characters. */
  private static final int MOST_CHARACTERS = 64 * 1024 * 1024;

  private final Map<String, Place> places = new HashMap<>();
  private final Deque<Node> within = new ArrayDeque<>();
  private final JsonStructure content;

  private YamlDocument(Node root) {
    content = (JsonStructure) value(root, "");
  }

  /**
   * Reads a document.
   *
   * @throws DocumentFault if it is not YAML, or a single value
   */
  public static YamlDocument read(String text) {
    var settings = LoadSettings.builder().setCodePointLimit(MOST_CHARACTERS).build();
    try {
      var root =
          new Compose(settings)
              .composeString(text)
              .filter(CollectionNode.class::isInstance)
              .orElseThrow(() -> new DocumentFault(Place.START, Texts.of("document.structure")));
      return new YamlDocument(root);
    } catch (MarkedYamlEngineException e) {
      throw new DocumentFault(Place.of(e.getProblemMark()), YamlFaults.told(e.getProblem()));
    } catch (YamlEngineException e) {
      throw new DocumentFault(Place.START, YamlFaults.told(e.getMessage()));
    }
  }

  public JsonStructure content() {
    return content;
  }

  /**
   * Where a value is.
   *
   * @param pointer a JSON Pointer (RFC 6901); what it leads to may be missing, then it is the place
   *     of what it is missing in
   */
  public Place place(String pointer) {
    var found = places.get(pointer);
    var cut = pointer.lastIndexOf('/');
    return found != null || cut < 0
        ? (found == null ? Place.START : found)
        : place(pointer.substring(0, cut));
  }

  private JsonValue value(Node node, String pointer) {
    places.put(pointer, Place.of(node.getStartMark()));
    if (node instanceof ScalarNode scalar) {
      return Scalars.value(scalar);
    }
    if (within.contains(node)) {
      throw fault(node, Texts.of("document.alias"));
    }
    within.push(node);
    var value =
        node instanceof MappingNode mapping
            ? members(mapping, pointer)
            : items((SequenceNode) node, pointer);
    within.pop();
    return value;
  }

  private JsonValue members(MappingNode mapping, String pointer) {
    var members = JSON.createObjectBuilder();
    for (var tuple : mapping.getValue()) {
      // The reader takes no other keys.
      var key = (ScalarNode) tuple.getKeyNode();
      var at = pointer + "/" + key.getValue().replace("~", "~0").replace("/", "~1");
      if (places.containsKey(at)) {
        throw fault(key, Texts.of("document.twice", key.getValue()));
      }
      members.add(key.getValue(), value(tuple.getValueNode(), at));
    }
    return members.build();
  }

  private JsonValue items(SequenceNode sequence, String pointer) {
    var items = JSON.createArrayBuilder();
    var number = 0;
    for (var item : sequence.getValue()) {
      items.add(value(item, pointer + "/" + number));
      number++;
    }
    return items.build();
  }

  private static DocumentFault fault(Node node, String what) {
    return new DocumentFault(Place.of(node.getStartMark()), what);
  }
}

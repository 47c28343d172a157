package org.lmsgateway.test;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;

/** The bill of materials that the build has made, and what the deliverables hold. */
public final class Sbom {

  private static final String OURS = "org.lmsgateway";

  private Sbom() {}

  /** The components of the one beside the WAR. */
  public static List<JsonObject> read() throws IOException {
    return read(TestDirectories.TARGET.resolve("gateway-sbom.json"));
  }

  /** The components of one. */
  public static List<JsonObject> read(Path file) throws IOException {
    try (var reader = Json.createReader(Files.newInputStream(file))) {
      var bom = reader.readObject();
      if (!bom.getString("bomFormat").equals("CycloneDX")) {
        throw new IOException("no CycloneDX: " + file);
      }
      return bom.getJsonArray("components").getValuesAs(JsonObject.class);
    }
  }

  /** Those that are not made here. */
  public static List<JsonObject> foreign(List<JsonObject> components) {
    return components.stream()
        .filter(component -> !component.getString("group", "").equals(OURS))
        .toList();
  }

  /** The files that they are, all but ours. */
  public static Set<String> jars(List<JsonObject> components) {
    return foreign(components).stream()
        .map(component -> component.getString("name") + "-" + component.getString("version"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The libraries in a WAR or an EAR, all but ours, by name and version. */
  public static Set<String> jarsIn(Path archive) throws IOException {
    try (var zip = new ZipFile(archive.toFile())) {
      return zip.stream()
          .map(entry -> entry.getName())
          .filter(name -> name.matches("(WEB-INF/)?lib/.*\\.jar"))
          .map(name -> name.substring(name.lastIndexOf('/') + 1).replace(".jar", ""))
          // Of a kind: PrimeFaces for Jakarta EE.
          .map(name -> name.replaceFirst("-jakarta$", ""))
          // The EAR's libraries carry the group before the name.
          .filter(name -> !name.matches("(.*-)?(gateway-(domain|ejb)|tenant-config)-.*"))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}

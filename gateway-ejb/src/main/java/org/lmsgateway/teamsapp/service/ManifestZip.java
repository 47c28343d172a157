package org.lmsgateway.teamsapp.service;

import static org.lmsgateway.shared.json.Jsonp.JSON;

import jakarta.json.JsonObject;
import jakarta.json.stream.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs a manifest with the translation and the icons that it names. */
final class ManifestZip {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8);

  private ManifestZip() {}

  static byte[] of(Manifest manifest) {
    try {
      return new ManifestZip().pack(manifest);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] pack(Manifest manifest) throws IOException {
    put("manifest.json", text(manifest.json()));
    put(Manifest.FRENCH, text(manifest.french()));
    put(Manifest.COLOR, icon(Manifest.COLOR));
    put(Manifest.OUTLINE, icon(Manifest.OUTLINE));
    zip.close();
    return bytes.toByteArray();
  }

  private void put(String name, byte[] content) throws IOException {
    var entry = new ZipEntry(name);
    // The same package whenever it is made.
    entry.setTime(0);
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }

  private static byte[] text(JsonObject json) {
    var out = new ByteArrayOutputStream();
    var pretty = JSON.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));
    try (var writer = pretty.createWriter(out, StandardCharsets.UTF_8)) {
      writer.write(json);
    }
    return out.toByteArray();
  }

  private static byte[] icon(String name) throws IOException {
    try (var file = ManifestZip.class.getResourceAsStream(name)) {
      return file.readAllBytes();
    }
  }
}

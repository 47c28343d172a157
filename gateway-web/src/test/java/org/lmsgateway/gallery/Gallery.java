package org.lmsgateway.gallery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.lmsgateway.test.Browser;
import org.lmsgateway.test.TestDirectories;

/** Pictures of pages under {@code target/gallery}, and the page that lays them side by side. */
final class Gallery {

  static final Path DIRECTORY = TestDirectories.TARGET.resolve("gallery");

  /** Longer pages are cut: what is below looks like what is above. */
  private static final double MOST_PIXELS = 2600;

  /** The pictures in the documentation: a window of this size, this much smaller. */
  private static final int DOCS_WIDTH = 1200;

  private static final int DOCS_HEIGHT = 720;
  private static final double DOCS_SCALE = 2.0 / 3;

  private Gallery() {}

  /** Takes a picture of the whole page. */
  static void take(Browser browser, String name) {
    var size =
        (List<?>)
            browser
                .driver()
                .executeScript(
                    "return [innerWidth, Math.max(innerHeight, document.body.scrollHeight)]");
    var height = Math.min(((Number) size.get(1)).doubleValue(), MOST_PIXELS);
    picture(browser, name, ((Number) size.get(0)).doubleValue(), height, 1);
  }

  /** Takes a small picture of what the window shows, for the documentation. */
  static void takeForDocs(Browser browser, String name) {
    browser.resize(DOCS_WIDTH, DOCS_HEIGHT);
    picture(browser, "docs/" + name, DOCS_WIDTH, DOCS_HEIGHT, DOCS_SCALE);
  }

  private static void picture(
      Browser browser, String name, double width, double height, double scale) {
    var clip = Map.of("x", 0, "y", 0, "width", width, "height", height, "scale", scale);
    var taken =
        browser
            .driver()
            .executeCdpCommand(
                "Page.captureScreenshot", Map.of("captureBeyondViewport", true, "clip", clip));
    write(name + ".png", Base64.getDecoder().decode((String) taken.get("data")));
  }

  /** Writes the page with all pictures: a row for each state, a column for each look and width. */
  static void writeIndex(String title, List<String> states, List<String> columns) {
    var html = new StringBuilder(HEAD.formatted(title, title));
    for (var state : states) {
      html.append("<h2 id='%s'>%s</h2><div class='row'>".formatted(state, state));
      for (var column : columns) {
        html.append(FIGURE.formatted(state, column, state, column, state, column, column));
      }
      html.append("</div>\n");
    }
    write(title + ".html", html.append("</body></html>\n").toString().getBytes());
  }

  private static void write(String name, byte[] content) {
    try {
      var file = DIRECTORY.resolve(name);
      Files.createDirectories(file.getParent());
      Files.write(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="en"><head><meta charset="UTF-8"><title>Gallery: %s</title><style>
      body { font: 15px system-ui, sans-serif; margin: 24px; background: #888; }
      .row { display: flex; gap: 12px; align-items: flex-start; overflow-x: auto; }
      figure { margin: 0; flex: none; } img { height: 480px; width: auto; display: block; }
      </style></head><body><h1>%s</h1>
      """;

  private static final String FIGURE =
      "<figure><a href='%s-%s.png'><img loading='lazy' src='%s-%s.png' alt='%s, %s'></a>"
          + "<figcaption>%s</figcaption></figure>";
}

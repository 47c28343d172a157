package org.lmsgateway.launch.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lmsgateway.launch.refusal.LaunchReason;
import org.lmsgateway.shared.web.language.Bundles;

/**
 * The page for those who come again and again although there are too many already: the texts of the
 * usual one, and none of its menus. Faces would take more time to render a hundred of the usual one
 * than all other launches take, and the other LMSs would wait for it.
 *
 * @param reason why the launch is refused
 */
record BusyPage(LaunchReason reason) {
  private static final String TEXTS = "org.lmsgateway.launch.web.messages";

  /** Each key in braces stands for its text, {@code $} for what begins with the reason. */
  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="%s">
      <head>
      <meta charset="UTF-8"/>
      <meta name="viewport" content="width=device-width, initial-scale=1"/>
      <title>{page.BUSY.title}</title>
      %s
      </head>
      <body class="plain">
      <main id="main" class="plain-main">
      <section class="card" id="launch-page">
      <h1 id="title">{page.BUSY.title}</h1>
      <p id="text">{page.BUSY.text}</p>
      <h2>{label.todo}</h2>
      <p id="todo">{page.BUSY.todo}</p>
      <p id="unrecorded">{label.unrecorded}</p>
      <details id="admin-details">
      <summary>{label.admin}</summary>
      <dl class="facts">
      <dt>{label.code}</dt><dd><code id="code">%s</code></dd>
      <dt>{label.cause}</dt><dd id="cause">{$.cause}</dd>
      <dt>{label.fix}</dt><dd id="fix">{$.fix}</dd>
      </dl>
      </details>
      </section>
      </main>
      </body>
      </html>
      """;

  private static final Pattern KEY = Pattern.compile("\\{([^}]+)}");

  private static final String STYLE_SHEET =
      "<link rel=\"stylesheet\" href=\"%s/jakarta.faces.resource/%s.css.xhtml?ln=gateway\"%s/>";

  /**
   * Writes it.
   *
   * @param contextPath where the gateway's pages are
   */
  void write(HttpServletResponse response, Locale locale, String contextPath) throws IOException {
    var page = html(Bundles.of(TEXTS, locale), locale, contextPath);
    response.getOutputStream().write(page.getBytes(StandardCharsets.UTF_8));
  }

  private String html(ResourceBundle texts, Locale locale, String contextPath) {
    var page = PAGE.formatted(locale.getLanguage(), styleSheets(contextPath), reason);
    return KEY.matcher(page).replaceAll(key -> text(texts, key.group(1)));
  }

  private String text(ResourceBundle texts, String key) {
    var text = texts.getString(key.replace("$", "reason." + reason));
    return Matcher.quoteReplacement(text.replace("&", "&amp;").replace("<", "&lt;"));
  }

  private static String styleSheets(String contextPath) {
    return Stream.of("tokens", "dark", "gateway", "components", "forced-colors")
        .map(name -> STYLE_SHEET.formatted(contextPath, name, media(name)))
        .collect(Collectors.joining("\n"));
  }

  private static String media(String name) {
    return name.equals("dark") ? " media=\"(prefers-color-scheme: dark)\"" : "";
  }
}

package org.lmsgateway.app.web;

import java.io.Serializable;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.lmsgateway.app.App;
import org.lmsgateway.keys.assertion.ClientKeySet.Entered;
import org.lmsgateway.keys.assertion.ClientKeySet.Published;

/**
 * An app as its details panel shows it; what is one of a few are keys of texts.
 *
 * @param tenant the name of the tenant that it serves, or null if it serves all
 * @param targetLink what is entered in an LMS to launch it
 * @param customParameters their names, separated by commas; may be empty
 * @param jwksUrl where its keys are, or null
 * @param ownKeys whether its keys were entered
 */
public record AppDetails(
    String id,
    String name,
    String url,
    String tenant,
    String targetLink,
    boolean builtIn,
    boolean changeable,
    boolean deepPaths,
    List<String> messages,
    List<String> services,
    String claims,
    String customParameters,
    String jwksUrl,
    boolean ownKeys,
    Instant createdAt)
    implements Serializable {

  static AppDetails of(App app, String tenant, String targetLink, boolean changeable) {
    var settings = app.settings();
    var keys = app.keySet().orElse(null);
    return new AppDetails(
        app.id().value(),
        app.name(),
        app.url().toString(),
        tenant,
        targetLink,
        app.isBuiltIn(),
        changeable,
        settings.deepPaths(),
        names(settings.messages()),
        names(settings.services()),
        settings.claims().name(),
        String.join(", ", settings.customParameters().stream().sorted().toList()),
        keys instanceof Published published ? published.address().toString() : null,
        keys instanceof Entered,
        app.createdAt());
  }

  private static List<String> names(Collection<? extends Enum<?>> values) {
    return values.stream().sorted().map(Enum::name).toList();
  }
}

package org.lmsgateway.app.web;

import java.io.Serializable;
import java.util.List;
import org.lmsgateway.app.App;

/**
 * An app as the list shows it.
 *
 * @param builtIn whether it came with the gateway
 * @param changeable whether the person who looks may change it
 * @param secret whether it proves itself by a client secret
 */
public record AppRow(
    String id,
    String name,
    String url,
    boolean builtIn,
    boolean forAll,
    String claims,
    List<String> services,
    boolean secret,
    boolean changeable)
    implements Serializable {

  static AppRow of(App app, boolean changeable) {
    return new AppRow(
        app.id().value(),
        app.name(),
        app.url().toString(),
        app.isBuiltIn(),
        app.tenant().isEmpty(),
        app.claimsReleased().name(),
        app.settings().services().stream().sorted().map(Enum::name).toList(),
        app.keySet().isEmpty(),
        changeable);
  }
}

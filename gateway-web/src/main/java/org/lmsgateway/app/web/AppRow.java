package org.lmsgateway.app.web;

import java.io.Serializable;
import org.lmsgateway.app.App;
import org.lmsgateway.app.AppId;

/**
 * An app as the list shows it.
 *
 * @param builtIn whether it came with the gateway
 */
public record AppRow(String id, String name, String url, boolean builtIn, boolean forAll)
    implements Serializable {

  static AppRow of(App app) {
    return new AppRow(
        app.id().value(),
        app.name(),
        app.url().toString(),
        app.id().equals(AppId.LAUNCH_INSPECTOR),
        app.tenant().isEmpty());
  }
}

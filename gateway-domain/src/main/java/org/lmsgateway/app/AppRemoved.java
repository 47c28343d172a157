package org.lmsgateway.app;

import java.util.Objects;

/**
 * An app is about to be deleted. The event is fired in the transaction of the deletion, before the
 * row goes, for those who keep something about the app.
 */
public record AppRemoved(AppId app) {
  public AppRemoved {
    Objects.requireNonNull(app, "an app that is removed has an id");
  }
}

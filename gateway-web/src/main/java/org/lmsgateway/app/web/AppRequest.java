package org.lmsgateway.app.web;

import org.lmsgateway.app.AppDraft;
import org.lmsgateway.shared.web.json.JsonMembers;

/** Reads what a client sends to add an app. */
final class AppRequest {
  private AppRequest() {}

  static AppDraft read(JsonMembers body) {
    var draft = new AppDraft(body.text("name"), body.text("url"), body.text("tenant"));
    body.requireValid();
    return draft;
  }
}

package org.lmsgateway.app.web;

import java.util.Set;
import org.lmsgateway.app.AppDraft;
import org.lmsgateway.shared.web.json.JsonMembers;

/** Reads what a client sends to add or change an app. */
public final class AppRequest {
  /** What an answer shows beyond the draft, so that an answer may be changed and sent back. */
  private static final Set<String> SHOWN_ONLY = Set.of("id", "clientId");

  private AppRequest() {}

  /** Throws an {@link org.lmsgateway.shared.web.problem.InvalidRequest} if a member is wrong. */
  public static AppDraft read(JsonMembers body) {
    body.ignore(SHOWN_ONLY);
    var draft =
        new AppDraft(
            body.text("name"),
            body.text("url"),
            body.text("tenant"),
            body.flag("deepPaths"),
            body.texts("messages"),
            body.texts("services"),
            body.text("claims"),
            body.texts("customParameters"),
            body.text("jwksUrl"),
            body.objectOrText("jwks"));
    body.requireValid();
    return draft;
  }

  /** Whether the old secret shall end at once. */
  static boolean endsOldSecret(JsonMembers body) {
    var endOld = body.flag("endOld");
    body.requireValid();
    return Boolean.TRUE.equals(endOld);
  }
}

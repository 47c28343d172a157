package org.lmsgateway.app.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lmsgateway.app.AppDraft;
import org.lmsgateway.shared.web.JsonMembers;

/** What a client sends to add an app. */
@Schema(name = "NewApp", description = "An app to be added.")
record AppRequest(
    @Schema(description = "What people call the app.", required = true) String name,
    @Schema(description = "Where launches are sent.", required = true) String url,
    @Schema(
            description =
                "The id of the tenant whose app it is; by default the client's own, or, for an"
                    + " operator, all tenants.")
        String tenant) {

  static AppDraft read(JsonMembers body) {
    var draft = new AppDraft(body.text("name"), body.text("url"), body.text("tenant"));
    body.requireValid();
    return draft;
  }
}

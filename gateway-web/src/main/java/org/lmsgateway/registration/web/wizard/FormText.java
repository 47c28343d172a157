package org.lmsgateway.registration.web.wizard;

import static org.lmsgateway.shared.json.Jsonp.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import org.lmsgateway.registration.draft.DraftContent;
import org.lmsgateway.registration.draft.KeptDraft;

/** Turns what was entered into the text that is kept of it, and back. */
final class FormText {

  private FormText() {}

  static DraftContent write(RegistrationForm form, RegistrationStep step) {
    var texts = JSON.createObjectBuilder();
    form.getLms()
        .getText()
        .forEach(
            (field, text) -> {
              if (text != null) {
                texts.add(field, text);
              }
            });
    var members =
        JSON.createObjectBuilder()
            .add("apps", JSON.createArrayBuilder(form.getApps()))
            .add("ownAddresses", form.getLms().isOwnAddresses())
            .add("lms", texts);
    if (form.getTenant() != null) {
      members.add("tenant", form.getTenant());
    }
    if (form.getName() != null) {
      members.add("name", form.getName());
    }
    var platform = form.getLms().getText().get("platform");
    return new DraftContent(form.getName(), platform, step.getNumber(), members.build().toString());
  }

  static RegistrationForm read(KeptDraft draft) {
    var form = new RegistrationForm(draft.id());
    var members = members(draft.content().json());
    form.setTenant(members.getString("tenant", null));
    form.setName(members.getString("name", null));
    form.setApps(
        members.getJsonArray("apps").getValuesAs(JsonString.class).stream()
            .map(JsonString::getString)
            .toList());
    // Before the texts, because to switch it begins with addresses that are worked out.
    form.getLms().setOwnAddresses(members.getBoolean("ownAddresses"));
    var texts = members.getJsonObject("lms");
    texts.keySet().forEach(field -> form.getLms().getText().put(field, texts.getString(field)));
    return form;
  }

  private static JsonObject members(String json) {
    try (var reader = JSON.createReader(new StringReader(json))) {
      return reader.readObject();
    }
  }
}

package org.lmsgateway.privacy.web;

import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Duration;
import org.lmsgateway.privacy.PersonalDataKind;

/** A kind of personal data as the API shows it; kept is null if it has no time of its own. */
@JsonbNillable
@JsonbPropertyOrder({"kind", "kept", "setting", "search"})
public record KindAnswer(String kind, String kept, String setting, PersonalDataKind.Search search) {
  static KindAnswer of(PersonalDataKind kind) {
    Duration kept = kind.kept();
    return new KindAnswer(
        kind.name(), kept == null ? null : kept.toString(), kind.setting(), kind.search());
  }
}

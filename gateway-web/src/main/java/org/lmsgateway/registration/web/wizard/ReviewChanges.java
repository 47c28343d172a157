package org.lmsgateway.registration.web.wizard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.lmsgateway.app.AppId;
import org.lmsgateway.registration.change.ChangePreview;
import org.lmsgateway.registration.change.ChangeRisk;
import org.lmsgateway.registration.change.FieldChange;
import org.lmsgateway.registration.web.RegistrationViews;
import org.lmsgateway.registration.web.TargetLink;

/** What saving would change about a registration that is edited. Asked once a request. */
@Named
@RequestScoped
public class ReviewChanges {
  @Inject private ChangePreview service;
  @Inject private RegistrationChoices choices;
  @Inject private RegistrationViews views;

  private List<Change> changes;

  /**
   * A field with what goes and what comes.
   *
   * @param risk the name of a risk, or null
   */
  public record Change(String field, List<String> before, List<String> after, String risk) {}

  public List<Change> of(RegistrationForm form) {
    if (changes == null) {
      var draft = form.draft(choices.mayNameTenant());
      changes = service.preview(form.registrationId(), draft).stream().map(this::shown).toList();
    }
    return changes;
  }

  private Change shown(FieldChange change) {
    var risk = change.risk() == ChangeRisk.NONE ? null : change.risk().name();
    return new Change(
        change.field(), values(change, change.before()), values(change, change.after()), risk);
  }

  /** People know apps by their names. */
  private List<String> values(FieldChange change, List<String> values) {
    return change.field().equals("apps")
        ? views.links(values.stream().map(AppId::new).toList()).stream()
            .map(TargetLink::app)
            .toList()
        : values;
  }
}

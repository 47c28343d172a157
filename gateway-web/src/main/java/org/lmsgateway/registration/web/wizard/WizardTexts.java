package org.lmsgateway.registration.web.wizard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lmsgateway.lms.Platform;
import org.lmsgateway.lms.web.LmsTexts;
import org.lmsgateway.registration.web.RegistrationViews;
import org.lmsgateway.shared.web.page.PageTexts;

/** The texts of the steps that depend on the LMS. */
@Named
@RequestScoped
public class WizardTexts {
  @Inject private LmsTexts names;

  /** A text that names the LMS. */
  public String text(LmsEntry lms, String key) {
    return texts().get(key, label(lms));
  }

  /** What was typed, once it was brought into order. */
  public String mended(LmsEntry lms) {
    return texts().get("site.mended", lms.getMendedFrom());
  }

  /** What a field is, and what the LMS calls it. */
  public String hint(LmsEntry lms, String field) {
    return Stream.of(texts().get(field + ".hint"), inLms(lms, field))
        .filter(text -> text != null)
        .collect(Collectors.joining(" "));
  }

  /** What the LMS calls something, or null if that is not known. */
  public String inLms(LmsEntry lms, String thing) {
    var name = names.name(lms.getText().get("platform"), thing);
    return name == null ? null : texts().get("inLms", label(lms), name);
  }

  /** What a button says that takes over a correction. */
  public String offer(Correction offered) {
    return switch (offered.target()) {
      case "platform" ->
          texts().get("correct.platform", LmsTexts.label(Platform.valueOf(offered.value())));
      case "environment" ->
          texts().get("correct.environment", LmsTexts.environment(offered.value()));
      default -> texts().get("correct.address", offered.value());
    };
  }

  private static String label(LmsEntry lms) {
    return lms.platform().filter(one -> one != Platform.OTHER).map(Platform::label).orElse("LMS");
  }

  private static PageTexts texts() {
    return PageTexts.of(RegistrationViews.class);
  }
}

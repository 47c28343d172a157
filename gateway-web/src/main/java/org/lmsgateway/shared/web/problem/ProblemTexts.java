package org.lmsgateway.shared.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.lmsgateway.shared.FieldFault;
import org.lmsgateway.shared.web.language.Bundles;
import org.lmsgateway.shared.web.language.Language;

/** The texts of problems. */
public record ProblemTexts(ResourceBundle bundle) {
  private static final String NAME = "org.lmsgateway.shared.web.messages";

  public static ProblemTexts in(Locale locale) {
    return new ProblemTexts(Bundles.of(NAME, locale));
  }

  /** In the language that a client prefers. */
  public static ProblemTexts preferredBy(HttpServletRequest request) {
    return in(Language.preferredBy(request).locale());
  }

  public String title(Problem problem) {
    return filled("problem." + problem.code().name() + ".title", problem.detail());
  }

  public String detail(Problem problem) {
    return filled("problem." + problem.code().name() + ".detail", problem.detail());
  }

  /** Why such problems come about, in general. */
  public String cause(Problem problem) {
    return bundle.getString("problem." + problem.code().name() + ".cause");
  }

  /** What helps against them. */
  public String fix(Problem problem) {
    return bundle.getString("problem." + problem.code().name() + ".fix");
  }

  /** What is wrong with a field, for the person who filled it in. */
  public String message(FieldFault fault) {
    return filled("field." + fault.code(), fault.detail());
  }

  private String filled(String key, String detail) {
    return new MessageFormat(bundle.getString(key), bundle.getLocale())
        .format(new Object[] {detail})
        .strip();
  }
}

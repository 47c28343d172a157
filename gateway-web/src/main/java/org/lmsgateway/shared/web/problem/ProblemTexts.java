package org.lmsgateway.shared.web.problem;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.lmsgateway.shared.FieldFault;

/** The texts of problems, in the language that a client prefers, else English. */
public record ProblemTexts(ResourceBundle bundle) {
  private static final String NAME = "org.lmsgateway.shared.web.messages";

  public static ProblemTexts in(Locale locale) {
    var noFallback =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT);
    return new ProblemTexts(ResourceBundle.getBundle(NAME, locale, noFallback));
  }

  public String title(Problem problem) {
    return bundle.getString("problem." + problem.code() + ".title");
  }

  public String detail(Problem problem) {
    return filled("problem." + problem.code() + ".detail", problem.detail());
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

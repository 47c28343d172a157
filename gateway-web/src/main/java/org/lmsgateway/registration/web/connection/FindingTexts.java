package org.lmsgateway.registration.web.connection;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.lmsgateway.registration.connection.Finding;

/** The texts of findings in one language, else English. */
public record FindingTexts(ResourceBundle bundle) {
  private static final String NAME = FindingTexts.class.getPackageName() + ".messages";

  public static FindingTexts in(Locale locale) {
    var noFallback =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT);
    return new FindingTexts(ResourceBundle.getBundle(NAME, locale, noFallback));
  }

  public String found(Finding finding) {
    return new MessageFormat(bundle.getString(finding.code().name()), bundle.getLocale())
        .format(new Object[] {finding.measured()});
  }

  /** Why it is so; null if nothing is wrong. */
  public String cause(Finding finding) {
    return more(finding, ".cause");
  }

  /** What to do; null if nothing is to be done. */
  public String fix(Finding finding) {
    return more(finding, ".fix");
  }

  private String more(Finding finding, String kind) {
    var key = finding.code() + kind;
    return bundle.containsKey(key) ? bundle.getString(key) : null;
  }
}

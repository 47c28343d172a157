package org.lmsgateway.shared.web.page;

import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.lmsgateway.shared.web.language.Bundles;

/** The texts that a Faces bean puts together itself, in the language of the page in progress. */
public record PageTexts(ResourceBundle bundle) {

  /** The bundle of a component: that in the package of one of its classes. */
  public static PageTexts of(Class<?> member) {
    var name = member.getPackageName() + ".messages";
    return new PageTexts(Bundles.of(name, locale()));
  }

  /** The language of the page in progress. */
  public static Locale locale() {
    return FacesContext.getCurrentInstance().getViewRoot().getLocale();
  }

  /** A text with values in the places that it leaves for them, {@code {0}} and so on. */
  public String get(String key, Object... values) {
    return new MessageFormat(bundle.getString(key), bundle.getLocale()).format(values);
  }
}

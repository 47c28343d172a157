package org.lmsgateway.shared.web.language;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** Gives each Faces view the language that {@link PageLanguage} decides for. */
public class PageLanguageHandler extends ViewHandlerWrapper {

  public PageLanguageHandler(ViewHandler wrapped) {
    super(wrapped);
  }

  @Override
  public Locale calculateLocale(FacesContext faces) {
    var request = (HttpServletRequest) faces.getExternalContext().getRequest();
    return CDI.current().select(PageLanguage.class).get().of(request).locale();
  }
}

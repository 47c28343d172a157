package org.lmsgateway.shared.web.language;

import jakarta.faces.application.Application;
import jakarta.faces.application.ApplicationFactory;
import jakarta.faces.application.ApplicationWrapper;
import jakarta.faces.context.FacesContext;
import java.util.ResourceBundle;

/**
 * Lets pages find their texts as {@link Bundles} does; Faces itself asks the machine's language.
 */
public class PageBundles extends ApplicationWrapper {

  PageBundles(Application wrapped) {
    super(wrapped);
  }

  @Override
  public ResourceBundle getResourceBundle(FacesContext faces, String variable) {
    var found = super.getResourceBundle(faces, variable);
    var view = faces.getViewRoot();
    return found == null || view == null
        ? found
        : Bundles.of(found.getBaseBundleName(), view.getLocale());
  }

  /** Wraps the one application that there is. */
  public static class Factory extends ApplicationFactory {
    private Application application;

    public Factory(ApplicationFactory wrapped) {
      super(wrapped);
    }

    @Override
    public Application getApplication() {
      if (application == null) {
        application = new PageBundles(getWrapped().getApplication());
      }
      return application;
    }

    @Override
    public void setApplication(Application newApplication) {
      application = null;
      getWrapped().setApplication(newApplication);
    }
  }
}

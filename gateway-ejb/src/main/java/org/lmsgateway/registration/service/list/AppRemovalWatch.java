package org.lmsgateway.registration.service.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.lmsgateway.app.AppRemoved;

/** Keeps what the list says right when an app goes, which takes itself out of registrations. */
@ApplicationScoped
public class AppRemovalWatch {

  private RegistrationListRepository registrations;

  protected AppRemovalWatch() {}

  @Inject
  public AppRemovalWatch(RegistrationListRepository registrations) {
    this.registrations = registrations;
  }

  void on(@Observes AppRemoved removed) {
    registrations.lose(removed.app());
  }
}

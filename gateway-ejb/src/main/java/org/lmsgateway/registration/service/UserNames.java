package org.lmsgateway.registration.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.lmsgateway.keys.SecretBox;
import org.lmsgateway.registration.RegistrationId;

/**
 * Users' names towards apps: the same in each launch and roster, another for each registration,
 * because every Moodle has a user "2".
 */
@ApplicationScoped
public class UserNames {

  private SecretBox secrets;

  protected UserNames() {}

  @Inject
  public UserNames(SecretBox secrets) {
    this.secrets = secrets;
  }

  /** The name of somebody whom the LMS calls so. */
  public String of(RegistrationId registration, String lmsId) {
    return secrets.pseudonym(registration.value(), lmsId);
  }
}

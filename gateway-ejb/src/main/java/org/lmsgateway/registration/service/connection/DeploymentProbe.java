package org.lmsgateway.registration.service.connection;

import org.lmsgateway.registration.DeploymentPolicy;
import org.lmsgateway.registration.connection.Finding;
import org.lmsgateway.registration.connection.FindingCode;

/** Looks whether anything that the LMS launches from is known. Nobody is asked for that. */
final class DeploymentProbe {

  private DeploymentProbe() {}

  static Finding read(Subject subject) {
    if (subject.policy() == DeploymentPolicy.ANY) {
      return Finding.of(FindingCode.DEPLOYMENT_ANY);
    }
    if (subject.waiting() > 0 && subject.policy() == DeploymentPolicy.CONFIRM) {
      return new Finding(FindingCode.DEPLOYMENT_WAITING, Long.toString(subject.waiting()));
    }
    if (subject.deployments() > 0) {
      var measured = Integer.toString(subject.deployments());
      return new Finding(FindingCode.DEPLOYMENT_LISTED, measured);
    }
    return Finding.of(
        subject.policy() == DeploymentPolicy.CONFIRM
            ? FindingCode.DEPLOYMENT_ON_FIRST_LAUNCH
            : FindingCode.DEPLOYMENT_MISSING);
  }
}

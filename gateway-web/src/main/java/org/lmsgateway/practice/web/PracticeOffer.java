package org.lmsgateway.practice.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.lmsgateway.practice.PracticeLms;

/** Whether the landing page offers the practice LMS. */
@Named
@RequestScoped
public class PracticeOffer {
  @Inject private PracticeLms lms;

  public boolean isOpen() {
    return lms.isOn();
  }
}

package org.lmsgateway.lms;

import java.util.List;

/** A preset whose LMS runs in several places that share nothing. */
public interface Environments {

  /** Their names, the most usual first. */
  List<String> environments();
}

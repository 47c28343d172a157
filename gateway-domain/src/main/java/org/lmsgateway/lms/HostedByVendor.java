package org.lmsgateway.lms;

import java.util.Set;

/** A preset whose LMS is run by its vendor, for schools below its own domains. */
public interface HostedByVendor {

  /** The domains below which its schools are; schools with a domain of their own are elsewhere. */
  Set<String> domains();
}

package org.lmsgateway.tenant.service;

import org.lmsgateway.tenant.Cloud;

/** What one directory says of a tenant. */
sealed interface DirectoryAnswer {

  /**
   * The tenant is there.
   *
   * @param guid the tenant's GUID, or null if the document does not name it
   */
  record Found(Cloud cloud, String guid) implements DirectoryAnswer {}

  /** The directory has no such tenant. */
  record NotFound() implements DirectoryAnswer {}

  /** The directory did not answer, or not in a way that says anything. */
  record Unreachable() implements DirectoryAnswer {}
}

package org.lmsgateway.tenant.service;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lmsgateway.tenant.Cloud;
import org.lmsgateway.tenant.TenantRefusal;
import org.lmsgateway.tenant.service.DirectoryAnswer.Found;
import org.lmsgateway.tenant.service.DirectoryAnswer.Unreachable;

/**
 * What all directories together say of a tenant.
 *
 * @param guids the tenant's GUID in each cloud that it was found in; a GUID may be unknown
 * @param complete whether every directory answered
 */
public record CloudFinding(Map<Cloud, Optional<String>> guids, boolean complete) {

  static CloudFinding of(List<DirectoryAnswer> answers) {
    var guids = new EnumMap<Cloud, Optional<String>>(Cloud.class);
    var complete = true;
    for (var answer : answers) {
      if (answer instanceof Found found) {
        guids.put(found.cloud(), Optional.ofNullable(found.guid()));
      }
      complete &= !(answer instanceof Unreachable);
    }
    return new CloudFinding(guids, complete);
  }

  public Set<Cloud> clouds() {
    return guids.keySet();
  }

  /**
   * The one cloud that the tenant is in.
   *
   * @param chosen which one is meant where there are several; may be null
   */
  public Optional<Cloud> only(Cloud chosen) {
    if (guids.size() == 1) {
      return Optional.of(guids.keySet().iterator().next());
    }
    return Optional.ofNullable(chosen).filter(guids::containsKey);
  }

  /** Why there is no such one. */
  public TenantRefusal whyNone() {
    if (guids.size() > 1) {
      return TenantRefusal.CLOUD_AMBIGUOUS;
    }
    return complete
        ? TenantRefusal.TENANT_UNKNOWN_TO_DIRECTORY
        : TenantRefusal.DIRECTORY_UNREACHABLE;
  }
}

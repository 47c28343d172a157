package org.lmsgateway.microsoft.service.setup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.lmsgateway.microsoft.Detection;
import org.lmsgateway.tenant.Cloud;
import org.lmsgateway.tenant.CloudGuard;
import org.lmsgateway.tenant.TenantRefusal;
import org.lmsgateway.tenant.service.CloudFinding;
import org.lmsgateway.tenant.service.CloudLookup;

/** Finds a directory by its name, in the clouds that are served. */
@ApplicationScoped
public class DirectoryDetection {

  private CloudLookup lookup;
  private CloudGuard guard;

  protected DirectoryDetection() {}

  @Inject
  public DirectoryDetection(CloudLookup lookup, CloudGuard guard) {
    this.lookup = lookup;
    this.guard = guard;
  }

  /**
   * Asks the directories.
   *
   * @param preferred the cloud that is meant if there are several
   */
  Detection of(String directory, Cloud preferred) {
    var name = directory == null ? "" : directory.strip().toLowerCase(Locale.ROOT);
    return lookup
        .find(name)
        .map(finding -> of(name, finding, preferred))
        .orElseGet(() -> new Detection.Refused(TenantRefusal.TENANT_NAME_MALFORMED, List.of()));
  }

  private Detection of(String name, CloudFinding finding, Cloud preferred) {
    var cloud = finding.only(preferred);
    if (cloud.isEmpty()) {
      return new Detection.Refused(finding.whyNone(), List.copyOf(finding.clouds()));
    }
    if (!guard.serves(cloud.get())) {
      var reason =
          cloud.get() == Cloud.UNKNOWN
              ? TenantRefusal.CLOUD_UNKNOWN
              : TenantRefusal.CLOUD_NOT_SERVED;
      return new Detection.Refused(reason, List.of(cloud.get()));
    }
    return finding
        .guids()
        .get(cloud.get())
        .<Detection>map(
            guid -> new Detection.Found(cloud.get(), guid, OneDriveAddress.of(name).orElse(null)))
        .orElseGet(() -> new Detection.Refused(TenantRefusal.DIRECTORY_UNREACHABLE, List.of()));
  }
}

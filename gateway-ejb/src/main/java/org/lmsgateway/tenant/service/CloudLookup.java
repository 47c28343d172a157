package org.lmsgateway.tenant.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.lmsgateway.tenant.CloudGuard;
import org.lmsgateway.tenant.TenantRefusal;

/** Whether a directory that is no tenant yet could become one. */
@ApplicationScoped
public class CloudLookup {

  private Directories directories;
  private CloudGuard guard;

  protected CloudLookup() {}

  @Inject
  public CloudLookup(Directories directories, CloudGuard guard) {
    this.directories = directories;
    this.guard = guard;
  }

  /**
   * Where a directory is, by what is published of it now.
   *
   * @param directory a GUID or a domain; empty if it is neither
   */
  public Optional<CloudFinding> find(String directory) {
    return TenantNames.parse(directory).map(name -> CloudFinding.of(directories.ask(name)));
  }

  /**
   * Why a directory is not served, by what is published of it now: its cloud is not served, or not
   * known. Empty if it is served, and if that cannot be told: then its registration says more.
   *
   * @param directory a GUID or a domain
   */
  public Optional<TenantRefusal> refusal(String directory) {
    return CloudFinding.of(directories.ask(directory))
        .only(null)
        .filter(cloud -> !guard.serves(cloud))
        .map(CloudGuardBean::refusal);
  }
}

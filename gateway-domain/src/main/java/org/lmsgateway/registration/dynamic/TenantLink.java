package org.lmsgateway.registration.dynamic;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.net.URI;
import java.util.Objects;
import java.util.Set;
import org.lmsgateway.app.AppId;
import org.lmsgateway.registration.DeploymentPolicy;
import org.lmsgateway.shared.GatewayAddress;
import org.lmsgateway.shared.TenantId;

/**
 * A tenant's link by which any number of LMSs may register themselves, each to be confirmed by an
 * admin. It exists while the tenant has switched it on.
 */
@Entity
@Table(name = "registration_link")
public class TenantLink {

  @Id
  @Column(name = "tenant_id")
  private String tenantId;

  @Convert(converter = AppIds.class)
  private Set<AppId> apps;

  @Enumerated(EnumType.STRING)
  @Column(name = "deployment_policy")
  private DeploymentPolicy deploymentPolicy;

  @Version private long version;

  protected TenantLink() {}

  public TenantLink(TenantId tenant, RegistrationTerms terms) {
    tenantId = tenant.value();
    change(terms);
  }

  /** Replaces what an LMS gets. */
  public final void change(RegistrationTerms terms) {
    apps = terms.apps();
    deploymentPolicy = terms.policy();
  }

  public TenantId tenant() {
    return new TenantId(tenantId);
  }

  public RegistrationTerms terms() {
    return new RegistrationTerms(apps, deploymentPolicy);
  }

  /** What is pasted into an LMS. */
  public URI address(GatewayAddress gateway) {
    return gateway.of("/lti/register/tenant/" + tenantId);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TenantLink link && tenantId.equals(link.tenantId);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(tenantId);
  }
}

package org.lmsgateway.identity.web.provider;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.lmsgateway.identity.provider.ProviderSignIn;
import org.lmsgateway.identity.provider.SignInOffer;
import org.lmsgateway.identity.web.PortalSession;
import org.lmsgateway.shared.web.page.PageTexts;

/** Which providers the sign-in page offers; asked once for each page. */
@Named
@RequestScoped
public class ProviderOffer {
  @Inject private ProviderSignIn service;
  @Inject private HttpServletRequest request;

  private SignInOffer offer;

  private SignInOffer offer() {
    if (offer == null) {
      offer = service.offer(request.getParameter("address"));
    }
    return offer;
  }

  /** Whether the installation has a provider. */
  public boolean isInstallation() {
    return offer().installation();
  }

  /** Whether tenants have providers, found by the domain of an address. */
  public boolean isTenants() {
    return offer().tenants();
  }

  /** Whether the page was opened for an address that leads to a tenant's own provider. */
  public boolean isOwn() {
    return offer().own() != null;
  }

  /** What the button to that provider says. */
  public String getOwnButton() {
    return PageTexts.of(PortalSession.class).get("signIn.provider.named", offer().own());
  }

  public boolean isAny() {
    return isInstallation() || isTenants();
  }

  /** What the button to the installation's provider says. */
  public String getButton() {
    var texts = PageTexts.of(PortalSession.class);
    var name = offer().name();
    return name == null ? texts.get("signIn.provider") : texts.get("signIn.provider.named", name);
  }
}

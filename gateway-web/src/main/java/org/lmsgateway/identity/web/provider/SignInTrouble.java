package org.lmsgateway.identity.web.provider;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Stream;
import org.lmsgateway.identity.provider.SignInReason;
import org.lmsgateway.identity.web.PortalSession;
import org.lmsgateway.shared.web.page.PageTexts;

/** Why somebody was not signed in, on the page that tells of it. */
@Named
@RequestScoped
public class SignInTrouble {
  @Inject private HttpServletRequest request;

  /** The address of the page for a reason. */
  static String page(SignInReason reason, String reference) {
    var page =
        switch (reason.trouble()) {
          case AUTHORIZATION -> "/problem/no-permission";
          case AUTHENTICATION -> "/problem/authentication";
          case OTHER -> "/problem/went-wrong";
        };
    return page + "?reference=" + reference + "&reason=" + reason;
  }

  /** What it means for the person, or null if nobody was refused a sign-in. */
  public String getText() {
    return reason()
        .map(reason -> PageTexts.of(PortalSession.class).get("reason." + reason))
        .orElse(null);
  }

  /** Anybody may have written the address: only a reason of ours is repeated. */
  private Optional<SignInReason> reason() {
    var given = request.getParameter("reason");
    return Stream.of(SignInReason.values())
        .filter(reason -> reason.name().equals(given))
        .findFirst();
  }
}

package org.lmsgateway.launch.service.rehearsal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import org.lmsgateway.health.WarmUpStep;
import org.lmsgateway.outbound.OutboundClient;

/** Asks an address that is refused before anything is sent: by then all is made that sends. */
@ApplicationScoped
public class ClientRehearsal implements WarmUpStep {

  private static final URI REFUSED = URI.create("https://localhost/");

  private OutboundClient client;

  protected ClientRehearsal() {}

  @Inject
  public ClientRehearsal(OutboundClient client) {
    this.client = client;
  }

  @Override
  public void run() {
    client.fetchJson(REFUSED);
  }
}

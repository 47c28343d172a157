package org.lmsgateway.outbound.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.lmsgateway.outbound.OutboundClient;
import org.lmsgateway.outbound.OutboundFault;
import org.lmsgateway.shared.FieldCode;
import org.lmsgateway.shared.FieldFault;

/** Checks the addresses that people enter, and says how to list one that is not allowed. */
@ApplicationScoped
public class WebAddressCheck {

  private static final int MOST_CHARACTERS = 1000;

  private OutboundClient client;
  private Function<URI, Optional<OutboundFault>> check;

  protected WebAddressCheck() {}

  @Inject
  public WebAddressCheck(OutboundClient client) {
    this(client, client::check);
  }

  private WebAddressCheck(OutboundClient client, Function<URI, Optional<OutboundFault>> check) {
    this.client = client;
    this.check = check;
  }

  /**
   * The same with what is known of hosts beforehand. Of a host that is not known it says nothing,
   * as of a name that does not resolve: it is checked again when it is fetched.
   *
   * @param known what {@link OutboundClient#check} said, by {@link #site}
   */
  WebAddressCheck knowing(Map<String, Optional<OutboundFault>> known) {
    return new WebAddressCheck(
        client, address -> known.getOrDefault(site(address), Optional.empty()));
  }

  /** The part of an address by which it is checked. */
  static String site(URI address) {
    return address.getScheme() + "://" + address.getAuthority();
  }

  /** An address that the gateway itself will fetch: public, or listed. */
  public Optional<FieldFault> fetchFault(String field, String text) {
    return browserFault(field, text)
        .or(
            () ->
                check
                    .apply(URI.create(text.strip()))
                    .filter(fault -> fault == OutboundFault.ADDRESS_NOT_ALLOWED)
                    .map(fault -> fault(field, FieldCode.PRIVATE_ADDRESS_NOT_LISTED, text)));
  }

  /** An address that browsers are sent to: https, or http of a listed host. */
  public Optional<FieldFault> browserFault(String field, String text) {
    if (text == null || text.isBlank()) {
      return Optional.of(FieldFault.of(field, FieldCode.REQUIRED));
    }
    if (text.length() > MOST_CHARACTERS) {
      return Optional.of(
          new FieldFault(field, FieldCode.TOO_LONG, Integer.toString(MOST_CHARACTERS)));
    }
    var address = parse(text.strip());
    if (address.isEmpty()) {
      return Optional.of(FieldFault.of(field, FieldCode.NOT_A_WEB_ADDRESS));
    }
    var plain = address.get().getScheme().equalsIgnoreCase("http");
    return plain && !client.isListed(address.get())
        ? Optional.of(fault(field, FieldCode.HTTP_NOT_LISTED, text))
        : Optional.empty();
  }

  /** The detail names the host, in the form in which {@code gateway.outbound.allow} lists it. */
  private static FieldFault fault(String field, FieldCode code, String text) {
    var address = URI.create(text.strip());
    var port = address.getPort() == -1 ? "" : ":" + address.getPort();
    return new FieldFault(field, code, address.getHost() + port);
  }

  private static Optional<URI> parse(String text) {
    try {
      var address = new URI(text);
      var web =
          "https".equalsIgnoreCase(address.getScheme())
              || "http".equalsIgnoreCase(address.getScheme());
      var usable =
          web
              && address.getHost() != null
              && address.getUserInfo() == null
              && address.getFragment() == null;
      return usable ? Optional.of(address) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}

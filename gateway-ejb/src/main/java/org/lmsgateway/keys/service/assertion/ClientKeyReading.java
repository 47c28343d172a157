package org.lmsgateway.keys.service.assertion;

import com.nimbusds.jose.jwk.JWK;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lmsgateway.keys.assertion.ClientKeySet;
import org.lmsgateway.keys.assertion.ClientKeys;
import org.lmsgateway.keys.assertion.KeysDraft;
import org.lmsgateway.outbound.service.WebAddressCheck;
import org.lmsgateway.shared.FieldCode;
import org.lmsgateway.shared.FieldFault;
import org.lmsgateway.shared.Outcome;
import org.lmsgateway.shared.Outcome.Done;
import org.lmsgateway.shared.Outcome.Rejected;

/**
 * Reads the keys that somebody enters for a client: an address, a key set, public keys or
 * certificates. Used are P-256 and RSA of 2048 bits or more; private keys are refused.
 */
@ApplicationScoped
public class ClientKeyReading {

  private static final int MOST_CHARACTERS = 8000;

  private WebAddressCheck addresses;
  private Clock clock;

  protected ClientKeyReading() {}

  @Inject
  public ClientKeyReading(WebAddressCheck addresses, Clock clock) {
    this.addresses = addresses;
    this.clock = clock;
  }

  /** Reads what was entered; done with nothing if nothing was. */
  public Outcome<Optional<ClientKeys>> read(KeysDraft draft) {
    var given =
        Stream.of(
                entry("jwksUrl", draft.jwksUrl()),
                entry("jwks", draft.jwks()),
                entry("certificate", draft.certificate()))
            .filter(entry -> !entry.text.isEmpty())
            .toList();
    if (given.isEmpty()) {
      return new Done<>(Optional.empty());
    }
    var first = read(given.get(0));
    return given.size() == 1 ? first : beside(given.get(0), given.get(1), first);
  }

  private static Outcome<Optional<ClientKeys>> beside(
      Entry first, Entry second, Outcome<Optional<ClientKeys>> outcome) {
    var faults = new ArrayList<FieldFault>();
    if (outcome instanceof Rejected<Optional<ClientKeys>> rejected) {
      faults.addAll(rejected.faults());
    }
    faults.add(new FieldFault(second.field, FieldCode.ONE_OF_TWO, first.field));
    return new Rejected<>(faults);
  }

  private record Entry(String field, String text) {}

  private static Entry entry(String field, String text) {
    return new Entry(field, text == null ? "" : text.strip());
  }

  private Outcome<Optional<ClientKeys>> read(Entry entry) {
    if (entry.field.equals("jwksUrl")) {
      return published(entry);
    }
    if (entry.text.length() > MOST_CHARACTERS) {
      return rejected(entry.field, FieldCode.TOO_LONG, Integer.toString(MOST_CHARACTERS));
    }
    var isKeySet = entry.field.equals("jwks");
    var keys = isKeySet ? keySet(entry.text) : certified(entry.text);
    return keys.isPresent()
        ? new Done<>(keys)
        : rejected(entry.field, isKeySet ? FieldCode.NO_KEY_SET : FieldCode.NO_CERTIFICATE, "");
  }

  private Outcome<Optional<ClientKeys>> published(Entry entry) {
    var fault = addresses.fetchFault(entry.field, entry.text);
    if (fault.isPresent()) {
      return new Rejected<>(List.of(fault.get()));
    }
    var set = new ClientKeySet.Published(URI.create(entry.text));
    return new Done<>(Optional.of(new ClientKeys(set, List.of(), null)));
  }

  private static Rejected<Optional<ClientKeys>> rejected(
      String field, FieldCode code, String detail) {
    return new Rejected<>(List.of(new FieldFault(field, code, detail)));
  }

  private static Optional<ClientKeys> keySet(String text) {
    var json = text.startsWith("{") ? text : PublicKeys.json(text);
    var keys = PublicKeys.keys(json);
    var usable = keys.stream().filter(PublicKeys::isUsable).map(JWK::getKeyID).toList();
    return usable.isEmpty() || keys.stream().anyMatch(JWK::isPrivate)
        ? Optional.empty()
        : Optional.of(new ClientKeys(new ClientKeySet.Entered(json), usable, null));
  }

  /** Those that are out of date cannot be entered: that they do not work shall show at once. */
  private Optional<ClientKeys> certified(String pem) {
    var certificates = PublicKeys.certificates(pem);
    var now = clock.instant();
    var good =
        !certificates.isEmpty()
            && certificates.stream()
                .allMatch(
                    one ->
                        PublicKeys.key(one).filter(PublicKeys::isUsable).isPresent()
                            && one.getNotAfter().toInstant().isAfter(now));
    if (!good) {
      return Optional.empty();
    }
    var last =
        certificates.stream()
            .map(one -> one.getNotAfter().toInstant())
            .max(Comparator.naturalOrder());
    var ids = certificates.stream().map(PublicKeys::thumbprint).toList();
    return Optional.of(new ClientKeys(new ClientKeySet.Certified(pem), ids, last.orElseThrow()));
  }
}

package org.lmsgateway.identity.service.client;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.lmsgateway.identity.ApiClient;
import org.lmsgateway.identity.access.AssertionTokens;
import org.lmsgateway.identity.service.token.CallerTokens;
import org.lmsgateway.keys.assertion.AssertionProofs;
import org.lmsgateway.keys.assertion.ClientKeySet;

/** Issues tokens for assertions. No transaction is open while a client's keys are fetched. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AssertionTokensBean implements AssertionTokens {

  private final ApiClientRepository clients;
  private final AssertionProofs proofs;
  private final ClientDoor door;
  private final CallerTokens tokens;

  public AssertionTokensBean() {
    this(null, null, null, null);
  }

  @Inject
  public AssertionTokensBean(
      ApiClientRepository clients, AssertionProofs proofs, ClientDoor door, CallerTokens tokens) {
    this.clients = clients;
    this.proofs = proofs;
    this.door = door;
    this.tokens = tokens;
  }

  @Override
  public Optional<Answer> issue(String assertion) {
    return proofs
        .subject(assertion)
        .flatMap(clients::find)
        .flatMap(client -> client.keySet().map(keys -> answer(assertion, client, keys)));
  }

  private Answer answer(String assertion, ApiClient client, ClientKeySet keys) {
    return proofs
        .fault(assertion, client.id(), keys)
        .<Answer>map(Answer.Refused::new)
        .orElseGet(() -> new Answer.Issued(client.id(), tokens.issue(door.enter(client))));
  }
}

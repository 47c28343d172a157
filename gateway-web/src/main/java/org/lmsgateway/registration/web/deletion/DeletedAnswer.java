package org.lmsgateway.registration.web.deletion;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import org.lmsgateway.registration.deletion.DeletedRegistration;
import org.lmsgateway.registration.web.RegistrationAnswer;
import org.lmsgateway.shared.GatewayAddress;

/**
 * A deleted registration as the API shows it.
 *
 * @param until when it is gone for good
 */
@JsonbPropertyOrder({"registration", "deletedAt", "until"})
public record DeletedAnswer(RegistrationAnswer registration, Instant deletedAt, Instant until) {
  static DeletedAnswer of(DeletedRegistration deleted, GatewayAddress gateway) {
    return new DeletedAnswer(
        RegistrationAnswer.of(deleted.registration(), gateway),
        deleted.registration().deletedAt(),
        deleted.until());
  }
}

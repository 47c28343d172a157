package org.lmsgateway.lms;

import java.util.List;
import org.lmsgateway.shared.Outcome;

/** A preset that works out where its LMS is reached. */
public interface DerivedAddresses {

  /**
   * What it must be told besides the client id.
   *
   * @param environment one of {@link Environments}, or null
   */
  List<BaseField> asks(String environment);

  /**
   * The addresses. What somebody typed is mended where only one thing can be meant, and rejected
   * with the fields of the API ({@code site}, {@code environment}, {@code toolId}, {@code
   * clientId}) where not.
   *
   * @param clientId may be null or blank; only some LMSs have it in an address
   */
  Outcome<LmsAddresses> derive(LmsBase base, String clientId);

  /**
   * What {@link #derive} could have made these addresses of; not every address has such an origin.
   */
  LmsBase guess(LmsAddresses addresses);
}

package org.lmsgateway.identity.service.person;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The domain of a mail address, in the one form in which domains are compared. */
public final class MailDomain {

  /** RFC 1035 §2.3.1; the last label has a letter, or it would be a number of an address. */
  private static final Pattern FORM =
      Pattern.compile("([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z0-9-]*[a-z][a-z0-9-]*(?<!-)");

  private static final int MOST = 253;

  private MailDomain() {}

  /**
   * The domain of a mail address, or the text itself if it is one: in lower case, with A-labels for
   * what is not ASCII (RFC 5890 §2.3.2.1). Empty if it is none.
   */
  public static Optional<String> of(String address) {
    var domain = address.substring(address.lastIndexOf('@') + 1).strip();
    try {
      var ascii = IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
      return ascii.length() <= MOST && FORM.matcher(ascii).matches()
          ? Optional.of(ascii)
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}

package org.lmsgateway.commandline.gateway;

import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.lmsgateway.commandline.terminal.Reason;
import org.lmsgateway.commandline.terminal.Trouble;

/** What people are told of calls that got no answer. */
final class BrokenCalls {

  private BrokenCalls() {}

  static Trouble of(IOException fault, GatewayAddress gateway) {
    var host = gateway.base().getHost();
    if (isCausedBy(fault, UnresolvedAddressException.class)
        || isCausedBy(fault, UnknownHostException.class)) {
      return Trouble.of(Reason.HOST_UNKNOWN, host);
    }
    if (fault instanceof HttpTimeoutException) {
      return Trouble.of(Reason.TIMED_OUT, host);
    }
    if (isCausedBy(fault, SSLException.class)) {
      return Trouble.of(tls(fault), host);
    }
    if (String.valueOf(fault.getMessage()).contains("407")) {
      return Trouble.of(Reason.PROXY_REFUSED);
    }
    return Trouble.of(
        fault instanceof ConnectException ? Reason.NOT_REACHED : Reason.CONNECTION_BROKEN, gateway);
  }

  private static Reason tls(IOException fault) {
    if (isCausedBy(fault, CertPathBuilderException.class)
        || isCausedBy(fault, CertPathValidatorException.class)) {
      return Reason.TLS_UNTRUSTED;
    }
    return isCausedBy(fault, CertificateException.class)
        ? Reason.TLS_NAME_WRONG
        : Reason.TLS_FAILED;
  }

  private static boolean isCausedBy(Throwable fault, Class<? extends Throwable> kind) {
    return Stream.iterate(fault, one -> one != null, Throwable::getCause)
        .anyMatch(kind::isInstance);
  }
}

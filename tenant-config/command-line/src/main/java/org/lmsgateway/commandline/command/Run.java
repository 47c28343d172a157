package org.lmsgateway.commandline.command;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.lmsgateway.commandline.gateway.Gateway;
import org.lmsgateway.commandline.gateway.GatewayAddress;
import org.lmsgateway.commandline.session.SessionFile;
import org.lmsgateway.commandline.session.StoredSession;
import org.lmsgateway.commandline.terminal.Reason;
import org.lmsgateway.commandline.terminal.Terminal;
import org.lmsgateway.commandline.terminal.Trouble;

/**
 * One run of the command line: what it was given, and where it tells what came out.
 *
 * @param environment the variables of the process
 */
public record Run(
    CommonOptions options, Terminal terminal, Map<String, String> environment, Clock clock) {

  public Optional<String> variable(String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
  }

  SessionFile sessionFile() {
    return SessionFile.in(environment);
  }

  /** The gateway that was named; empty if none was. */
  Optional<GatewayAddress> named() {
    return options.gateway().or(() -> variable("GATEWAYCTL_GATEWAY")).map(GatewayAddress::parse);
  }

  /**
   * The gateway that is meant: the one that was named, else the one connected last.
   *
   * @param address null if the command was given none
   * @throws Trouble if there is none
   */
  GatewayAddress wanted(String address) {
    return Optional.ofNullable(address)
        .map(GatewayAddress::parse)
        .or(this::named)
        .or(() -> sessionFile().current().map(StoredSession::gateway))
        .orElseThrow(() -> Trouble.of(Reason.ADDRESS_MISSING));
  }

  /**
   * The session that the command is for.
   *
   * @throws Trouble if there is none
   */
  StoredSession session() {
    var file = sessionFile();
    return named()
        .map(file::of)
        .orElseGet(file::current)
        .orElseThrow(() -> Trouble.of(Reason.NOT_CONNECTED));
  }

  /** A gateway that does not know yet who calls. */
  Gateway gateway(GatewayAddress address) {
    return Gateway.at(address, options.route(environment));
  }

  /** The gateway, called in the session. */
  Gateway connected() {
    var session = session();
    return gateway(session.gateway()).as(session.token());
  }
}

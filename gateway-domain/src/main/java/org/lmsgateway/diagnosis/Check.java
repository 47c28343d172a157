package org.lmsgateway.diagnosis;

import java.util.List;

/** All checks, in the order in which they are told. */
public enum Check {
  /** The program's Java. */
  CLIENT_RUNTIME(Stage.CLIENT),
  /** The gateway still understands the program. */
  CLIENT_VERSION(Stage.CLIENT),
  /** The program's clock, against the gateway's. */
  CLIENT_CLOCK(Stage.CLIENT),
  /** The gateway's address resolves, and a gateway answers there. */
  TRANSPORT_ADDRESS(Stage.TRANSPORT),
  /** Its certificate is trusted. */
  TRANSPORT_TLS(Stage.TRANSPORT),
  /** Nothing on the way takes the header {@code Authorization} away. */
  TRANSPORT_AUTHORIZATION(Stage.TRANSPORT),
  /** The provider by which the tenant's people sign in answers. */
  IDENTITY_PROVIDER(Stage.IDENTITY),
  /** What it publishes of itself can be used. */
  IDENTITY_DISCOVERY(Stage.IDENTITY),
  /** It knows the gateway as a client. */
  IDENTITY_CLIENT(Stage.IDENTITY),
  AUTHORIZATION_ROLE(Stage.AUTHORIZATION),
  /** The tenant is served. */
  AUTHORIZATION_TENANT(Stage.AUTHORIZATION),
  /** The tenant's switch for remote administration is on. */
  REMOTE_SWITCH(Stage.TENANT_SWITCH),
  /** The caller may open one more remote session. */
  QUOTA_ADMIN(Stage.QUOTAS),
  /** The tenant may have one more remote session. */
  QUOTA_TENANT(Stage.QUOTAS),
  REGISTRATION_KEY_SET(Stage.REGISTRATIONS),
  REGISTRATION_KEYS(Stage.REGISTRATIONS),
  REGISTRATION_ISSUER(Stage.REGISTRATIONS),
  REGISTRATION_CLOCK(Stage.REGISTRATIONS),
  REGISTRATION_TOKEN_ENDPOINT(Stage.REGISTRATIONS),
  REGISTRATION_CLIENT(Stage.REGISTRATIONS),
  REGISTRATION_DEPLOYMENT(Stage.REGISTRATIONS),
  REGISTRATION_COOKIES(Stage.REGISTRATIONS),
  /** The database answers. */
  NODE_DATABASE(Stage.NODES),
  /** The node's clock goes with the database's, which all nodes share. */
  NODE_CLOCK(Stage.NODES),
  /** All nodes give signs, with right clocks, and are of one version. */
  NODE_OTHERS(Stage.NODES),
  /** The node can sign, and its keys change in time. */
  NODE_KEYS(Stage.NODES);

  private final Stage stage;

  Check(Stage stage) {
    this.stage = stage;
  }

  public Stage stage() {
    return stage;
  }

  /** Whether only the program that asks can look: the command line does. */
  public boolean isOfClient() {
    return stage == Stage.CLIENT || stage == Stage.TRANSPORT;
  }

  /** Without which this one says nothing; may be empty. None of them is of the client. */
  public List<Check> needs() {
    return switch (this) {
      case IDENTITY_PROVIDER, NODE_CLOCK, NODE_OTHERS, NODE_KEYS -> List.of(NODE_DATABASE);
      case IDENTITY_DISCOVERY -> List.of(IDENTITY_PROVIDER);
      case IDENTITY_CLIENT -> List.of(IDENTITY_DISCOVERY);
      case AUTHORIZATION_TENANT -> List.of(AUTHORIZATION_ROLE, NODE_DATABASE);
      case REMOTE_SWITCH -> List.of(AUTHORIZATION_TENANT);
      case QUOTA_ADMIN, QUOTA_TENANT -> List.of(REMOTE_SWITCH);
      default -> stage == Stage.REGISTRATIONS ? List.of(AUTHORIZATION_TENANT) : List.of();
    };
  }
}

package org.lmsgateway.shared;

import org.lmsgateway.shared.error.ErrorCode;

/** The faults a field can have. Each has a text for the person who filled it in. */
public enum FieldCode implements ErrorCode {
  /** Nothing was entered where something is needed. */
  REQUIRED,
  /** Longer than the detail says. */
  TOO_LONG,
  /** Not of the form that the detail describes. */
  MALFORMED,
  /** None of the values that the detail lists. */
  NOT_ONE_OF,
  /** Not an absolute web address. */
  NOT_A_WEB_ADDRESS,
  /** An http address of a host that the operator has not listed in gateway.outbound.allow. */
  HTTP_NOT_LISTED,
  /** Resolves to a private, loopback or link-local address that is not listed. */
  PRIVATE_ADDRESS_NOT_LISTED,
  /** The address of an LMS's vendor; the detail shows what a school's looks like. */
  SITE_OF_VENDOR,
  /** The address of a site in another environment of the LMS, which the detail names. */
  SITE_OF_OTHER_ENVIRONMENT,
  /** The address of another LMS, which the detail names. */
  SITE_OF_OTHER_LMS,
  /** The same issuer and client id are registered already. */
  DUPLICATE_CLIENT,
  /** Somebody or something else has this name. */
  NAME_TAKEN,
  /** People with addresses of this domain sign in elsewhere. */
  DOMAIN_TAKEN,
  /** Names an app that the tenant does not have. */
  APP_UNKNOWN,
  /** Names a tenant that does not exist. */
  TENANT_UNKNOWN,
  /** Given beside the field that the detail names; one of the two is enough. */
  ONE_OF_TWO,
  /** No JSON Web Key Set with public keys that can be used. */
  NO_KEY_SET,
  /** No X.509 certificate with a key that can be used, or one that is out of date. */
  NO_CERTIFICATE,
  /** Only an operator may set this. */
  OPERATORS_ONLY,
  /** The operator does not allow it, by the setting that the detail names. */
  SWITCHED_OFF,
  /** Not a member of this resource. */
  UNKNOWN_MEMBER,
  /** The same thing once more; the detail names the place of the first. */
  TWICE,
  /** A document of another tenant, which the detail names. */
  OTHER_TENANT
}

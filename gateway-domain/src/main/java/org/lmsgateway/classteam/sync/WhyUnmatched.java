package org.lmsgateway.classteam.sync;

/** Why a member of a course is not put into its team. */
public enum WhyUnmatched {
  /** The LMS says nothing that the directory could know the person by. */
  NO_VALUE,
  /** Nobody in the directory has what the LMS says. */
  NOT_FOUND,
  /** Several accounts have it. */
  TWO_ACCOUNTS,
  /** The account may not sign in. */
  DISABLED,
  /** The account is not in the group that the tenant's teams are restricted to. */
  OUTSIDE_RESTRICTION
}

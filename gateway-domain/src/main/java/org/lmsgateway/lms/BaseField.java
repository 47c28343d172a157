package org.lmsgateway.lms;

/** What an admin can be asked for, so that an LMS's addresses can be worked out. */
public enum BaseField {
  /** The address that people open the LMS at. */
  SITE("site"),
  /** What the LMS calls the gateway within some of its addresses. */
  TOOL_ID("toolId"),
  /** The issuer, which its operator chose freely. */
  ISSUER("issuer");

  private final String member;

  BaseField(String member) {
    this.member = member;
  }

  /** The field's name as the API spells it. */
  public String member() {
    return member;
  }
}

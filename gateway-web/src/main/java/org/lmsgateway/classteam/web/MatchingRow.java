package org.lmsgateway.classteam.web;

import java.io.Serializable;
import org.lmsgateway.classteam.settings.ClassTeamDraft.MatchingDraft;
import org.lmsgateway.classteam.settings.Matching;
import org.lmsgateway.classteam.settings.MemberKey;
import org.lmsgateway.microsoft.UserKey;

/** One way to find people, as the form has it; one that looks at nothing is not used. */
public class MatchingRow implements Serializable {
  private String member = "";
  private String key = UserKey.EMAIL.name();
  private String suffix = "";

  static MatchingRow of(Matching matching) {
    var row = new MatchingRow();
    row.member = matching.member().name();
    row.key = matching.key().name();
    row.suffix = matching.suffix();
    return row;
  }

  boolean isUsed() {
    return member != null && !member.isEmpty();
  }

  MatchingDraft draft() {
    return new MatchingDraft(member, key, suffix);
  }

  /** All that can be looked at. */
  public MemberKey[] getMembers() {
    return MemberKey.values();
  }

  /** All attributes of the directory. */
  public UserKey[] getKeys() {
    return UserKey.values();
  }

  public String getMember() {
    return member;
  }

  public void setMember(String member) {
    this.member = member;
  }

  public String getKey() {
    return key;
  }

  public void setKey(String key) {
    this.key = key;
  }

  public String getSuffix() {
    return suffix;
  }

  public void setSuffix(String suffix) {
    this.suffix = suffix;
  }
}

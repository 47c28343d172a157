package org.lmsgateway.microsoft.service.graph;

import java.util.List;
import org.lmsgateway.shared.Texts;

/**
 * A private group with a mailbox, which can become a team.
 *
 * @param name 1 to 256 characters
 * @param description empty for none
 * @param mailNickname what its address begins with; unique in the directory
 * @param externalId by which the same group is found again, such as the id of a course
 * @param owners ids of users; the first of them, the others are added later. A team needs one
 */
public record GroupDraft(
    String name, String description, String mailNickname, String externalId, List<String> owners) {

  /** So many that they and their memberships go with one request. */
  static final int MOST_OWNERS = 10;

  public GroupDraft {
    Texts.requireLength("name", name, 256);
    Texts.requireLength("mail nickname", mailNickname, 64);
    Texts.requireLength("external id", externalId, 256);
    owners = List.copyOf(owners);
  }
}

package org.lmsgateway.microsoft;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The application permissions of Microsoft Graph that the gateway uses: for each call the least one
 * that its documentation names.
 */
public enum MicrosoftPermission {
  /** Groups with their owners and members; no lesser permission adds owners. */
  GROUPS(MicrosoftFeature.TEAMS, "Group.ReadWrite.All", "Directory.ReadWrite.All"),
  CREATE_TEAMS(MicrosoftFeature.TEAMS, "Team.Create"),
  ARCHIVE_TEAMS(MicrosoftFeature.TEAMS, "TeamSettings.ReadWrite.All"),
  FIND_USERS(
      MicrosoftFeature.MATCH_USERS,
      "User.Read.All",
      "User.ReadWrite.All",
      "Directory.Read.All",
      "Directory.ReadWrite.All"),
  KNOW_MEMBERS(
      MicrosoftFeature.RESTRICTION,
      "GroupMember.Read.All",
      "GroupMember.ReadWrite.All",
      "Group.Read.All",
      "Group.ReadWrite.All",
      "Directory.Read.All",
      "Directory.ReadWrite.All"),
  FIND_APP(MicrosoftFeature.TAB, "AppCatalog.Read.All", "AppCatalog.ReadWrite.All"),
  INSTALL_APP(
      MicrosoftFeature.TAB,
      "TeamsAppInstallation.ReadWriteSelfForTeam.All",
      "TeamsAppInstallation.ReadWriteForTeam.All",
      "TeamsAppInstallation.ReadWriteAndConsentForTeam.All"),
  FIND_CHANNEL(
      MicrosoftFeature.TAB,
      "Channel.ReadBasic.All",
      "ChannelSettings.Read.All",
      "ChannelSettings.ReadWrite.All"),
  /** To look for the tab, too; {@code TeamsTab.Create} does not allow that. */
  ADD_TAB(
      MicrosoftFeature.TAB,
      "TeamsTab.ReadWriteSelfForTeam.All",
      "TeamsTab.ReadWrite.All",
      "TeamsTab.ReadWriteForTeam.All"),
  NOTIFY(MicrosoftFeature.FEED, "TeamsActivity.Send"),
  FIND_ONEDRIVE(
      MicrosoftFeature.ONEDRIVE,
      "Organization.Read.All",
      "Organization.ReadWrite.All",
      "Directory.Read.All",
      "Directory.ReadWrite.All");

  private final MicrosoftFeature feature;
  private final String scope;
  private final List<String> alternatives;

  MicrosoftPermission(MicrosoftFeature feature, String scope, String... alternatives) {
    this.feature = feature;
    this.scope = scope;
    this.alternatives = List.of(alternatives);
  }

  public MicrosoftFeature feature() {
    return feature;
  }

  /** What Microsoft calls it. */
  public String scope() {
    return scope;
  }

  /** Whether an application that is allowed these things may do it, and by which of them. */
  public PermissionCheck check(Collection<String> granted) {
    if (granted.contains(scope)) {
      return new PermissionCheck(this, PermissionCheck.State.GRANTED, Optional.of(scope));
    }
    var other = alternatives.stream().filter(granted::contains).findFirst();
    var state =
        other.isPresent() ? PermissionCheck.State.ALTERNATIVE : PermissionCheck.State.MISSING;
    return new PermissionCheck(this, state, other);
  }
}

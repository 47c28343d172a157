package org.lmsgateway.lms;

import java.net.URI;
import java.util.List;
import java.util.Set;

/**
 * The gateway as an LMS sees it: a tool, of which each app is a part.
 *
 * @param name what people shall call it
 * @param description one sentence for the LMS's admins
 * @param login where a launch begins
 * @param redirect the redirect URI
 * @param keyset the tool's public key set
 * @param parts at least one
 * @param scopes of the services that the apps are given
 * @param claims how much about people the apps may learn
 */
public record ToolDescription(
    String name,
    String description,
    URI login,
    URI redirect,
    URI keyset,
    List<Part> parts,
    Set<String> scopes,
    Claims claims) {
  public ToolDescription {
    parts = List.copyOf(parts);
    scopes = Set.copyOf(scopes);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("a tool has at least one part");
    }
  }

  /**
   * What can be opened.
   *
   * @param messages the names that the specification gives to the messages that it takes
   */
  public record Part(String name, URI target, Set<String> messages) {
    public Part {
      messages = Set.copyOf(messages);
    }
  }

  /** What may be learned about people, each with those before. */
  public enum Claims {
    NOTHING,
    NAME,
    NAME_AND_EMAIL
  }
}

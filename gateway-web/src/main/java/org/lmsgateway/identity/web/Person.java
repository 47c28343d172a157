package org.lmsgateway.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lmsgateway.shared.Caller;
import org.lmsgateway.shared.Role;

/** Whom the pages greet, and what they offer. What is allowed is for the services to say. */
@Named
@RequestScoped
public class Person {
  @Inject private HttpServletRequest request;

  private Caller caller() {
    return PortalSession.caller(request).orElse(Caller.ANONYMOUS);
  }

  public String getName() {
    return caller().displayName();
  }

  public boolean isOperator() {
    return caller().isOperator();
  }

  /** Whether pages offer changes. */
  public boolean isAdmin() {
    return isOperator() || caller().roles().contains(Role.ADMIN);
  }

  /** The highest role: the key of its text. */
  public String getRole() {
    return Stream.of(Role.values())
        .filter(caller().roles()::contains)
        .map(Role::roleName)
        .findFirst()
        .orElse("none");
  }

  /** At most two letters: of the first and the last word of the name. */
  public String getInitials() {
    var words = getName().strip().split("\\s+");
    return Stream.of(words[0], words.length > 1 ? words[words.length - 1] : "")
        .filter(word -> !word.isEmpty())
        .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
        .collect(Collectors.joining())
        .toUpperCase(Locale.ROOT);
  }
}

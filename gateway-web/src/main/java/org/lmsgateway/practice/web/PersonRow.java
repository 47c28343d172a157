package org.lmsgateway.practice.web;

import java.io.Serializable;
import org.lmsgateway.practice.people.PracticeGroup;
import org.lmsgateway.practice.people.PracticePerson;

/**
 * Somebody of the course, as its page shows them.
 *
 * @param role what the page's texts call it
 * @param group its name; empty for none
 */
public record PersonRow(
    String subject,
    String name,
    String email,
    String role,
    String group,
    boolean isActive,
    boolean mayGo)
    implements Serializable {

  static PersonRow of(PracticePerson person) {
    return new PersonRow(
        person.subject(),
        person.fullName(),
        person.email(),
        person.role().name(),
        person.group().map(PracticeGroup::title).orElse(""),
        person.isActive(),
        person.mayGo());
  }
}

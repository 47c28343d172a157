package org.lmsgateway.practice.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import org.lmsgateway.practice.people.CoursePeople;
import org.lmsgateway.practice.people.JoinFault;
import org.lmsgateway.shared.web.page.Notice;
import org.lmsgateway.shared.web.page.PageTexts;

/**
 * The people of the course, who can be added and removed. The list is that of when the page was
 * read: a button means the person beside it, whoever has come or gone since.
 */
@Named
@ViewScoped
public class PeoplePanel implements Serializable {

  @Inject private CoursePeople people;
  @Inject private Notice notice;

  private final EnumSet<JoinFault> faults = EnumSet.noneOf(JoinFault.class);
  private List<PersonRow> everybody;
  private String givenName;
  private String familyName;
  private String email;

  @PostConstruct
  void look() {
    everybody = people.everybody().stream().map(PersonRow::of).toList();
    people
        .proposal()
        .ifPresent(
            somebody -> {
              givenName = somebody.givenName();
              familyName = somebody.familyName();
              email = somebody.email();
            });
  }

  /** Adds whom the form names as a student. */
  public void add() throws IOException {
    faults.clear();
    faults.addAll(people.add(givenName, familyName, email));
    if (faults.isEmpty()) {
      notice.say(texts().get("people.added", givenName.strip() + " " + familyName.strip()));
    }
    if (faults.isEmpty() || faults.contains(JoinFault.FULL)) {
      lookAgain();
    }
  }

  /** Removes somebody; does nothing if somebody else has done so already. */
  public void remove(PersonRow row) throws IOException {
    if (people.remove(row.subject())) {
      notice.say(texts().get("people.removed", row.name()));
    }
    lookAgain();
  }

  /** Sends the browser to the list, which then shows what is so now. */
  private static void lookAgain() throws IOException {
    var faces = FacesContext.getCurrentInstance().getExternalContext();
    faces.redirect(faces.getRequestContextPath() + "/practice#people");
  }

  /** What is wrong with a field of the form, or null. */
  public String fault(String code) {
    return faults.contains(JoinFault.valueOf(code)) ? texts().get("people.fault." + code) : null;
  }

  private static PageTexts texts() {
    return PageTexts.of(PeoplePanel.class);
  }

  /** Whether nobody can be added. */
  public boolean isFull() {
    return everybody.size() >= CoursePeople.MOST;
  }

  public List<PersonRow> getEverybody() {
    return everybody;
  }

  public String getGivenName() {
    return givenName;
  }

  public void setGivenName(String givenName) {
    this.givenName = givenName;
  }

  public String getFamilyName() {
    return familyName;
  }

  public void setFamilyName(String familyName) {
    this.familyName = familyName;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }
}

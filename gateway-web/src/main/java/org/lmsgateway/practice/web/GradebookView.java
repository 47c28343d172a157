package org.lmsgateway.practice.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lmsgateway.practice.LoginInitiation;
import org.lmsgateway.practice.PracticeLms;
import org.lmsgateway.practice.grades.Grade;
import org.lmsgateway.practice.grades.Gradebook;
import org.lmsgateway.practice.grades.LineItem;
import org.lmsgateway.practice.grades.LineItemFilter;
import org.lmsgateway.practice.people.CoursePeople;
import org.lmsgateway.practice.people.PracticePerson;

/** The gradebook, as the course page shows them. */
@Named
@RequestScoped
public class GradebookView {

  @Inject private Gradebook gradebook;
  @Inject private PracticeLms lms;
  @Inject private CoursePeople people;

  private List<LineItem> items;
  private Map<Long, Map<PracticePerson, Grade>> grades;

  @PostConstruct
  void look() {
    items = gradebook.items(LineItemFilter.ALL);
    grades =
        items.stream()
            .collect(Collectors.toMap(LineItem::number, item -> gradebook.grades(item.number())));
  }

  public List<LineItem> getItems() {
    return items;
  }

  public List<PracticePerson> getLearners() {
    return people.learners();
  }

  /** The grade of a person in a column; null if there is none yet. */
  public Grade grade(LineItem item, PracticePerson person) {
    return grades.get(item.number()).get(person);
  }

  /** How a teacher opens what the person handed in; null if the app does not offer it. */
  public LoginInitiation review(LineItem item, PracticePerson person) {
    return lms.review(item.number(), person).orElse(null);
  }

  /** A number as people write it: 8, 8.5, 8.33. */
  public String number(double value) {
    return BigDecimal.valueOf(value)
        .setScale(2, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}

package org.lmsgateway.practice.service.grades;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lmsgateway.practice.grades.Grade;
import org.lmsgateway.practice.grades.Gradebook;
import org.lmsgateway.practice.grades.GradebookAnswer;
import org.lmsgateway.practice.grades.GradebookAnswer.Invalid;
import org.lmsgateway.practice.grades.GradebookAnswer.Kept;
import org.lmsgateway.practice.grades.GradebookAnswer.NotLater;
import org.lmsgateway.practice.grades.GradebookAnswer.Unknown;
import org.lmsgateway.practice.grades.LineItem;
import org.lmsgateway.practice.grades.LineItemDraft;
import org.lmsgateway.practice.grades.LineItemFilter;
import org.lmsgateway.practice.grades.Score;
import org.lmsgateway.practice.people.CoursePeople;
import org.lmsgateway.practice.people.PracticePerson;

/** Keeps the gradebook in memory. */
@ApplicationScoped
public class GradebookBean implements Gradebook {

  private static final Optional<String> NOBODY =
      Optional.of("userId is nobody of this course who can be graded");

  private final Map<Long, Column> columns = new LinkedHashMap<>();
  private CoursePeople people;
  private long lastNumber;

  protected GradebookBean() {}

  @Inject
  public GradebookBean(CoursePeople people) {
    this.people = people;
  }

  @Override
  public synchronized List<LineItem> items(LineItemFilter filter) {
    return columns.values().stream().map(Column::item).filter(filter::fits).toList();
  }

  @Override
  public synchronized Optional<LineItem> find(long number) {
    return Optional.ofNullable(columns.get(number)).map(Column::item);
  }

  @Override
  public synchronized GradebookAnswer add(LineItemDraft draft) {
    var fault = LineItemCheck.fault(draft);
    if (fault.isPresent()) {
      return new Invalid(fault.get());
    }
    if (columns.size() >= MOST_ITEMS) {
      return new Invalid("the practice gradebook holds no more than " + MOST_ITEMS);
    }
    return keep(new LineItem(++lastNumber, draft), new HashMap<>());
  }

  @Override
  public synchronized GradebookAnswer change(long number, LineItemDraft draft) {
    var column = columns.get(number);
    if (column == null) {
      return new Unknown();
    }
    var fault = LineItemCheck.fault(draft);
    if (fault.isPresent()) {
      return new Invalid(fault.get());
    }
    // AGS 2.0 §3.2.8: what it is coupled to stays.
    var changed = draft.of(column.item().details().resourceLinkId());
    return keep(new LineItem(number, changed), column.grades());
  }

  private Kept keep(LineItem item, Map<String, Grade> grades) {
    columns.put(item.number(), new Column(item, grades));
    return new Kept(item);
  }

  @Override
  public synchronized boolean remove(long number) {
    return columns.remove(number) != null;
  }

  @Override
  public synchronized GradebookAnswer score(long number, Score score) {
    var column = columns.get(number);
    if (column == null) {
      return new Unknown();
    }
    var fault = learner(score.userId()).isEmpty() ? NOBODY : ScoreCheck.fault(score);
    if (fault.isPresent()) {
      return new Invalid(fault.get());
    }
    var grade = ScoreCheck.grade(score, column.item());
    var last = column.grades().get(score.userId());
    if (last != null && !grade.time().isAfter(last.time())) {
      return new NotLater();
    }
    column.grades().put(score.userId(), grade);
    return new Kept(column.item());
  }

  @Override
  public synchronized Map<PracticePerson, Grade> grades(long number) {
    var column = columns.get(number);
    return column == null ? Map.of() : ofLearners(column.grades());
  }

  private Map<PracticePerson, Grade> ofLearners(Map<String, Grade> grades) {
    return people.learners().stream()
        .filter(person -> grades.containsKey(person.subject()))
        .collect(toUnmodifiableMap(identity(), person -> grades.get(person.subject())));
  }

  private Optional<PracticePerson> learner(String subject) {
    return people.find(String.valueOf(subject)).filter(PracticePerson::isGraded);
  }

  @Override
  public synchronized void clear() {
    // Numbers go on: an address must not come to mean another line item.
    columns.clear();
  }

  /** The grades by subject: who comes back into the course has them still. */
  private record Column(LineItem item, Map<String, Grade> grades) {}
}

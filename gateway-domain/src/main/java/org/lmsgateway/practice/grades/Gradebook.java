package org.lmsgateway.practice.grades;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lmsgateway.practice.people.PracticePerson;

/** The gradebook. It is empty again after a restart. */
public interface Gradebook {

  /** The most line items that it holds. */
  int MOST_ITEMS = 30;

  /** In the order in which they came. */
  List<LineItem> items(LineItemFilter filter);

  Optional<LineItem> find(long number);

  GradebookAnswer add(LineItemDraft draft);

  /** Changes all but the link that it belongs to. */
  GradebookAnswer change(long number, LineItemDraft draft);

  /** Whether there was such a line item. */
  boolean remove(long number);

  GradebookAnswer score(long number, Score score);

  /** The grades of a line item; empty if there is no such line item. */
  Map<PracticePerson, Grade> grades(long number);

  /** Forgets everything. */
  void clear();
}

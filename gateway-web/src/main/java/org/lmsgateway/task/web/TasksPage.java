package org.lmsgateway.task.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import org.lmsgateway.shared.web.page.PageTexts;
import org.lmsgateway.shared.web.page.Rows;
import org.lmsgateway.task.TaskService;

/** The scheduled tasks, which the page looks at again while one of them runs. */
@Named
@ViewScoped
public class TasksPage implements Serializable {
  @Inject private TaskService tasks;
  @Inject private Clock clock;

  private Rows<TaskRow> rows = new Rows<>();
  private int parts;
  private String said;

  public void enter() {
    more();
  }

  /** Loads more of the list. */
  public void more() {
    load();
    parts++;
  }

  private void load() {
    rows.add(tasks.list(rows.following()), task -> TaskRow.of(task, clock.instant()));
  }

  /** Looks again at what is shown. */
  public void look() {
    rows = new Rows<>();
    for (int part = 0; part < parts && (part == 0 || rows.isMore()); part++) {
      load();
    }
  }

  public void run(TaskRow row) {
    said = null;
    if (tasks.runNow(row.id()).isPresent()) {
      said = PageTexts.of(getClass()).get("started", name(row));
    }
    look();
  }

  /** What a task is called; its id, if another version of the gateway made it. */
  public String name(TaskRow row) {
    return text("task." + row.name(), row.name());
  }

  /** What it is for; empty if another version of the gateway made it. */
  public String purpose(TaskRow row) {
    return text("task." + row.name() + ".purpose", "");
  }

  private String text(String key, String otherwise) {
    var texts = PageTexts.of(getClass());
    return texts.bundle().containsKey(key) ? texts.get(key) : otherwise;
  }

  /** A length of time in words. */
  public String length(Duration duration) {
    var texts = PageTexts.of(getClass());
    if (duration.toMinutes() < 1) {
      return texts.get("length.seconds", duration.toSeconds());
    }
    return duration.toHours() < 1
        ? texts.get("length.minutes", duration.toMinutes(), duration.toSecondsPart())
        : texts.get("length.hours", duration.toHours(), duration.toMinutesPart());
  }

  public Rows<TaskRow> getRows() {
    return rows;
  }

  /** Whether something runs, or is about to. */
  public boolean isMoving() {
    return rows.getItems().stream().anyMatch(TaskRow::isMoving);
  }

  /** What was done, or null. */
  public String getSaid() {
    return said;
  }
}

package org.lmsgateway.task.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.lmsgateway.shared.Caller;
import org.lmsgateway.shared.CallerContext;
import org.lmsgateway.shared.Page;
import org.lmsgateway.shared.PageRequest;
import org.lmsgateway.shared.Role;
import org.lmsgateway.task.ScheduledTask;
import org.lmsgateway.task.TaskService;

/** Shows tasks to those whose they are. */
@Stateless
@RolesAllowed({Role.OPERATOR_NAME, Role.ADMIN_NAME})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TaskServiceBean implements TaskService {

  private final TaskRepository tasks;
  private final TaskEntry entry;
  private final TaskRunner runner;
  private final CallerContext callers;

  public TaskServiceBean() {
    this(null, null, null, null);
  }

  @Inject
  public TaskServiceBean(
      TaskRepository tasks, TaskEntry entry, TaskRunner runner, CallerContext callers) {
    this.tasks = tasks;
    this.entry = entry;
    this.runner = runner;
    this.callers = callers;
  }

  @Override
  public Page<ScheduledTask> list(PageRequest page) {
    var caller = callers.current();
    if (caller.isOperator()) {
      return tasks.list(Optional.empty(), page);
    }
    return caller.tenant().isPresent()
        ? tasks.list(caller.tenant(), page)
        : new Page<>(List.of(), null);
  }

  @Override
  public Optional<ScheduledTask> find(String id) {
    var caller = callers.current();
    return tasks.find(id).filter(task -> sees(caller, task));
  }

  private static boolean sees(Caller caller, ScheduledTask task) {
    return caller.isOperator() || task.tenant().filter(caller::sees).isPresent();
  }

  @Override
  public Optional<ScheduledTask> runNow(String id) {
    var asked = find(id).flatMap(task -> entry.ask(task.id()));
    asked.ifPresent(task -> runner.start(task.id()));
    return asked;
  }
}

package org.lmsgateway.transfer.service;

import java.util.ArrayList;
import java.util.List;
import org.lmsgateway.shared.FieldCode;
import org.lmsgateway.transfer.PlannedChange;
import org.lmsgateway.transfer.PlannedChange.Difference;
import org.lmsgateway.transfer.TransferAction;
import org.lmsgateway.transfer.TransferFault;
import org.lmsgateway.transfer.TransferKind;

/** What is to be done, in its order, and what keeps it from being done. */
final class Steps {

  private final List<Step> list = new ArrayList<>();
  private final List<TransferFault> faults = new ArrayList<>();

  List<Step> list() {
    return list;
  }

  /** If there are any, nothing is to be done. */
  List<TransferFault> faults() {
    return faults;
  }

  void fault(String pointer, FieldCode code) {
    faults.add(new TransferFault(pointer, code, ""));
  }

  /** What things of one kind are called, and what is to be done to them. */
  final class Of {

    private final TransferKind kind;

    private Of(TransferKind kind) {
      this.kind = kind;
    }

    void create(String name, String key, Runnable work) {
      add(TransferAction.CREATE, name, key, List.of(), work);
    }

    /** Nothing is to be done if there is no difference. */
    void update(String name, String key, List<Difference> differences, Runnable work) {
      if (!differences.isEmpty()) {
        add(TransferAction.UPDATE, name, key, differences, work);
      }
    }

    void delete(String name, String key, Runnable work) {
      add(TransferAction.DELETE, name, key, List.of(), work);
    }

    private void add(
        TransferAction action,
        String name,
        String key,
        List<Difference> differences,
        Runnable work) {
      list.add(new Step(new PlannedChange(action, kind, name, key, differences), work));
    }
  }

  Of of(TransferKind kind) {
    return new Of(kind);
  }
}

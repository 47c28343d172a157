package org.lmsgateway.moodle.web;

import java.io.Serializable;
import java.util.List;
import org.lmsgateway.moodle.CheckFinding;
import org.lmsgateway.moodle.CheckItem;

/**
 * An item as pages show it.
 *
 * @param steps what to do in the LMS; may be empty
 * @param found what was found out; null if nobody has looked yet
 */
public record CheckLine(String item, String name, String why, List<String> steps, Found found)
    implements Serializable {

  /**
   * What was found out.
   *
   * @param cause null if nothing is amiss
   * @param fix null if nothing is to be done
   */
  public record Found(String verdict, String text, String cause, String fix)
      implements Serializable {
    static Found of(CheckFinding finding, CheckTexts texts) {
      return new Found(
          finding.code().verdict().name(),
          texts.found(finding),
          texts.cause(finding),
          texts.fix(finding));
    }
  }

  static CheckLine of(CheckItem item, List<CheckFinding> findings, CheckTexts texts) {
    var found = findings.stream().filter(one -> one.code().item() == item).findFirst();
    return new CheckLine(
        item.name(),
        texts.name(item),
        texts.why(item),
        texts.steps(item),
        found.map(one -> Found.of(one, texts)).orElse(null));
  }
}

package org.lmsgateway.moodle.web;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import java.util.Locale;
import org.lmsgateway.moodle.CheckFinding;

/** What was found out about the settings of an LMS, as the API shows it. */
@JsonbPropertyOrder({"items"})
public record CheckListAnswer(List<Item> items) {

  /** One item. */
  @JsonbPropertyOrder({"id", "result", "code", "found", "measured", "cause", "fix"})
  public record Item(
      String id,
      String result,
      String code,
      String found,
      String measured,
      String cause,
      String fix) {
    static Item of(CheckFinding finding, CheckTexts texts) {
      return new Item(
          finding.code().item().name(),
          finding.code().verdict().name(),
          finding.code().name(),
          texts.found(finding),
          finding.measured(),
          texts.cause(finding),
          texts.fix(finding));
    }
  }

  static CheckListAnswer of(List<CheckFinding> findings, Locale locale) {
    var texts = CheckTexts.in(locale);
    return new CheckListAnswer(findings.stream().map(one -> Item.of(one, texts)).toList());
  }
}

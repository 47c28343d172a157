package org.lmsgateway.moodle.web;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import org.lmsgateway.moodle.CheckFinding;
import org.lmsgateway.moodle.CheckItem;
import org.lmsgateway.shared.web.language.Bundles;

/** The texts of the check-list in one language, else English. */
record CheckTexts(ResourceBundle bundle) {

  static CheckTexts in(Locale locale) {
    return new CheckTexts(Bundles.of(CheckTexts.class.getPackageName() + ".messages", locale));
  }

  String found(CheckFinding finding) {
    return new MessageFormat(bundle.getString(finding.code().name()), bundle.getLocale())
        .format(new Object[] {finding.measured()});
  }

  /** Why it is so; null if nothing is amiss. */
  String cause(CheckFinding finding) {
    return find(finding.code() + ".cause");
  }

  /** What to do; null if nothing is to be done. */
  String fix(CheckFinding finding) {
    return find(finding.code() + ".fix");
  }

  String name(CheckItem item) {
    return bundle.getString("item." + item);
  }

  /** What it is for. */
  String why(CheckItem item) {
    return bundle.getString("item." + item + ".why");
  }

  /** What to do in the LMS, step by step; none if other texts say it for each LMS. */
  List<String> steps(CheckItem item) {
    return IntStream.iterate(1, step -> step + 1)
        .mapToObj(step -> find("item." + item + "." + step))
        .takeWhile(text -> text != null)
        .toList();
  }

  private String find(String key) {
    return bundle.containsKey(key) ? bundle.getString(key) : null;
  }
}

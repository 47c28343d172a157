package org.lmsgateway.classteam.web;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lmsgateway.shared.error.ErrorCode;
import org.lmsgateway.shared.web.problem.Problem;
import org.lmsgateway.shared.web.problem.ProblemTexts;

/** What a page says about something that went wrong, in its language. */
public record TroubleText(String code, String title, String cause, String fix)
    implements Serializable {

  static TroubleText of(ErrorCode code, Locale locale) {
    var texts = ProblemTexts.in(locale);
    var problem = new Problem(0, code, "", List.of(), Map.of());
    return new TroubleText(
        code.name(), texts.title(problem), texts.cause(problem), texts.fix(problem));
  }
}

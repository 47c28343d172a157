package org.lmsgateway.grades.web;

import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.math.BigDecimal;
import org.lmsgateway.grades.Result;

/** The grade that the LMS keeps, as the API shows it; what it has not is null. */
@JsonbNillable
@JsonbPropertyOrder({"user", "score", "maximum", "comment"})
public record ResultAnswer(String user, BigDecimal score, BigDecimal maximum, String comment) {
  static ResultAnswer of(Result result) {
    return new ResultAnswer(result.user(), result.score(), result.maximum(), result.comment());
  }
}

package org.lmsgateway.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AuditedFieldsTest {

  @Test
  void tellsOnlyWhatDiffersInTheOrderOfTheFields() {
    var before = AuditedFields.NONE.with("url", "a").with("name", "x").with("enabled", true);
    var after = AuditedFields.NONE.with("url", "b").with("name", "x").with("enabled", false);

    assertThat(before.changesTo(after))
        .containsExactly(
            new AuditChange("url", "a", "b"), new AuditChange("enabled", "true", "false"));
  }

  @Test
  void tellsNoDifferenceBetweenTheSameSetInAnotherOrder() {
    var before = AuditedFields.NONE.with("apps", List.of("b", "a"));

    assertThat(before.changesTo(AuditedFields.NONE.with("apps", List.of("a", "b")))).isEmpty();
  }

  @Test
  void takesEmptinessOfEveryKindForNoValue() {
    var empty =
        AuditedFields.NONE
            .with("a", "")
            .with("b", null)
            .with("c", Set.of())
            .with("d", Optional.empty());

    assertThat(AuditedFields.NONE.changesTo(empty)).isEmpty();
  }

  @Test
  void cutsLongValues() {
    var long1 = AuditedFields.NONE.with("jwks", "x".repeat(1000));

    assertThat(AuditedFields.NONE.changesTo(long1).get(0).after())
        .hasSize(AuditedFields.MOST_CHARACTERS)
        .endsWith("…");
  }
}

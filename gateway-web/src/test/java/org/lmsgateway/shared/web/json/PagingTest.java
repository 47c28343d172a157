package org.lmsgateway.shared.web.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.lmsgateway.shared.Cursor;
import org.lmsgateway.shared.PageRequest;
import org.lmsgateway.shared.web.problem.InvalidRequest;

class PagingTest {
  @Test
  void beginsAtTheBeginningUnlessToldOtherwise() {
    assertThat(Paging.of(null, null)).isEqualTo(PageRequest.first(50));
    assertThat(Paging.of("", "")).isEqualTo(PageRequest.first(50));
  }

  @Test
  void takesCursorAndLimit() {
    var cursor = new Cursor("Moodle", "1").toString();
    assertThat(Paging.of(cursor, "200")).isEqualTo(new PageRequest(cursor, 200));
  }

  @Test
  void namesACursorThatNoListGave() {
    assertThatThrownBy(() -> Paging.of("abc", null))
        .isInstanceOf(InvalidRequest.class)
        .hasMessageContaining("cursor");
  }

  @Test
  void namesALimitThatIsNoneOrOutOfBounds() {
    for (var limit : new String[] {"0", "201", "-1", "ten", "1.5", "99999999999"}) {
      assertThatThrownBy(() -> Paging.of(null, limit))
          .isInstanceOf(InvalidRequest.class)
          .hasMessageContaining("limit");
    }
  }
}

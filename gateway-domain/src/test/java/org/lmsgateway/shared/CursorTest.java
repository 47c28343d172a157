package org.lmsgateway.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cursors and pages. */
class CursorTest {

  @ParameterizedTest
  @CsvSource({"Stars, 1", "'', 1", "'two\nlines', 1", "Étoiles ☆, 1"})
  void readsItsOwnTextForm(String place, String id) {
    var cursor = new Cursor(place, id);

    assertThat(Cursor.parse(cursor.toString())).contains(cursor);
    assertThat(cursor.toString()).matches("[A-Za-z0-9_-]*");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "c3RhcnM", "not base64!", "===="})
  void readsNothingElse(String text) {
    assertThat(Cursor.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 201})
  void limitsAPage(int limit) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PageRequest.first(limit))
        .withMessageContaining("1 to 200");
  }

  @Test
  void refusesACursorThatNoListGave() {
    assertThatIllegalArgumentException().isThrownBy(() -> new PageRequest("nonsense", 1));
  }

  @Test
  void beginsAtTheBeginningOrAfterACursor() {
    var cursor = new Cursor("Stars", "1");

    assertThat(PageRequest.first(200).after()).isEmpty();
    assertThat(new PageRequest(cursor.toString(), 1).after()).contains(cursor);
  }

  @Test
  void goesOnAfterTheLastEntryOfAPageThatIsNotTheEnd() {
    var page = Page.of(List.of("a", "b", "c"), 2, last -> "after " + last);

    assertThat(page).isEqualTo(new Page<>(List.of("a", "b"), "after b"));
  }

  @Test
  void endsWhereNoMoreEntriesAre() {
    assertThat(Page.of(List.of("a", "b"), 2, last -> "after " + last).next()).isNull();
    assertThat(Page.of(List.<String>of(), 2, last -> last).items()).isEmpty();
  }
}

package org.lmsgateway.shared.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What apps get, on its way through the database. */
class JsonMapsTest {

  @Test
  void readsWhatItWrote() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("text", "\u00c9toile \"☆\"\n");
    map.put("whole", Long.MAX_VALUE);
    map.put("part", 1.5);
    map.put("yes", true);
    map.put("no", false);
    map.put("nothing", null);
    map.put("list", Arrays.asList("a", 1L, null, List.of(), Map.of("b", 2L)));

    assertThat(JsonMaps.read(JsonMaps.write(map))).isEqualTo(map);
  }

  @Test
  void keepsTheOrderOfMembers() {
    Map<String, Object> map = new LinkedHashMap<>();
    List.of("z", "a", "m").forEach(name -> map.put(name, name));

    assertThat(JsonMaps.read(JsonMaps.write(map)).keySet()).containsExactly("z", "a", "m");
  }

  @Test
  void keepsNumbersThatFitNoLongAsNearAsItCan() {
    var large = BigInteger.TWO.pow(80);

    assertThat(JsonMaps.read(JsonMaps.write(Map.of("n", large))))
        .containsEntry("n", large.doubleValue());
    assertThat(JsonMaps.read(JsonMaps.write(Map.of("n", 1e300)))).containsEntry("n", 1e300);
  }
}

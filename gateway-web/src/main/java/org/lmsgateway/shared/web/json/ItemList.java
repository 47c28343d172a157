package org.lmsgateway.shared.web.json;

import jakarta.json.bind.annotation.JsonbNillable;
import java.util.List;
import java.util.function.Function;
import org.lmsgateway.shared.Page;

/**
 * A part of a list, as the API answers it.
 *
 * @param next null at the end, and then written as null
 */
@JsonbNillable
public record ItemList<T>(List<T> items, String next) {
  public static <E, T> ItemList<T> of(Page<E> page, Function<E, T> answer) {
    return new ItemList<>(page.items().stream().map(answer).toList(), page.next());
  }
}

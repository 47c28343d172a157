package org.lmsgateway.gallery;

import java.util.function.Consumer;
import org.lmsgateway.test.Browser;

/**
 * A page in one state.
 *
 * @param name names its pictures
 * @param way how somebody gets there, in any language: by addresses and ids, not by texts
 */
record PageState(String name, Consumer<Browser> way) {}

package org.lmsgateway.test;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The checks of the pages are only worth what this finds. */
@ExtendWith(Browser.Extension.class)
class BarriersIT {

  private static final String PAGE =
      "<!DOCTYPE html><img src='data:,'><iframe srcdoc='<button></button>'></iframe>";

  @Test
  void barriersOfAPageAndOfItsFramesAreFound(Browser browser) {
    TestServer.serve("/barriers", exchange -> TestServer.answer(exchange, 200, "text/html", PAGE));
    browser.open(TestServer.at("/barriers"));

    assertThat(browser.barriers())
        .anyMatch(barrier -> barrier.startsWith("image-alt: "))
        .anyMatch(barrier -> barrier.startsWith("frame-title: "))
        .anyMatch(barrier -> barrier.startsWith("button-name: "));
  }
}

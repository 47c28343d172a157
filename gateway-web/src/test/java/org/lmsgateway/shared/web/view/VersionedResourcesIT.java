package org.lmsgateway.shared.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lmsgateway.test.PayaraMicroFixture;
import org.lmsgateway.test.Visitor;

/** Style sheets and scripts that browsers may keep, because what is in them is in their address. */
class VersionedResourcesIT {

  private static final Pattern STYLE_SHEET =
      Pattern.compile("href=\"([^\"]*/tokens\\.css\\.xhtml\\?ln=gateway&amp;v=[0-9a-f]+)\"");

  @Test
  void addressOfAStyleSheetNamesItsContentAndLeadsToIt() {
    var gateway = PayaraMicroFixture.gateway();
    var page = new Visitor().get(gateway.at("/")).body();

    var address = STYLE_SHEET.matcher(page);
    assertThat(address.find()).as(page).isTrue();
    var sheet = new Visitor().get(gateway.at(address.group(1).replace("&amp;", "&")));

    assertThat(sheet.status()).isEqualTo(200);
    assertThat(sheet.header("Content-Type")).startsWith("text/css");
    assertThat(sheet.body()).contains("--ink");
  }
}

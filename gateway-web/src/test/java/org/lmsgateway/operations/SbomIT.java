package org.lmsgateway.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.lmsgateway.test.Sbom;
import org.lmsgateway.test.TestDirectories;

/**
 * The bill of materials names what the WAR holds, neither more nor less. Its plugin makes none
 * while Maven is offline.
 */
@DisabledIfSystemProperty(named = "test.offline", matches = "offline: true")
class SbomIT {

  private static final Path WAR =
      Path.of(
          System.getProperty("test.war", TestDirectories.TARGET.resolve("gateway.war").toString()));

  @Test
  void namesEveryLibraryOfTheWar() throws IOException {
    assertThat(Sbom.jars(Sbom.read())).hasSizeGreaterThan(20).isEqualTo(Sbom.jarsIn(WAR));
  }

  @Test
  void saysTheLicenceAndTheHashOfEach() throws IOException {
    assertThat(Sbom.foreign(Sbom.read()))
        .allSatisfy(
            component -> {
              assertThat(component.getJsonArray("licenses")).isNotEmpty();
              assertThat(component.getJsonArray("hashes")).isNotEmpty();
            });
  }
}

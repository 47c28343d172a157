package org.lmsgateway.keys.service.rotation;

import org.lmsgateway.shared.service.EmbeddedDatabase;

class MasterKeyChangePostgresTest extends MasterKeyChangeSuite {

  MasterKeyChangePostgresTest() {
    super(EmbeddedDatabase.POSTGRESQL);
  }
}

package org.lmsgateway.teamsapp.service.feed;

import org.lmsgateway.shared.service.EmbeddedDatabase;

class FeedPostgresTest extends FeedSuite {

  FeedPostgresTest() {
    super(EmbeddedDatabase.POSTGRESQL);
  }
}

package org.lmsgateway.teamsapp.service.feed;

import org.lmsgateway.shared.service.EmbeddedDatabase;

class FeedH2Test extends FeedSuite {

  FeedH2Test() {
    super(EmbeddedDatabase.H2);
  }
}

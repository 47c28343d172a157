package org.lmsgateway.notice.service;

import org.lmsgateway.shared.service.EmbeddedDatabase;

class NoticeRepositoryH2Test extends NoticeRepositorySuite {

  NoticeRepositoryH2Test() {
    super(EmbeddedDatabase.H2);
  }
}

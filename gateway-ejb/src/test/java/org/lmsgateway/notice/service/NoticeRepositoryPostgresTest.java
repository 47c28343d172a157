package org.lmsgateway.notice.service;

import org.lmsgateway.shared.service.EmbeddedDatabase;

class NoticeRepositoryPostgresTest extends NoticeRepositorySuite {

  NoticeRepositoryPostgresTest() {
    super(EmbeddedDatabase.POSTGRESQL);
  }
}

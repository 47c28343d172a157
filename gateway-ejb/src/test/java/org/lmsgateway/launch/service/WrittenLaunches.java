package org.lmsgateway.launch.service;

import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.lmsgateway.launch.Launch;
import org.lmsgateway.launch.person.LaunchPerson;

/** Writes launches for tests, as the gateway does. */
public record WrittenLaunches(DataSource database) {

  public void add(Launch launch) {
    add(launch, Optional.empty());
  }

  public void add(Launch launch, Optional<LaunchPerson> person) {
    try {
      new LaunchInsert(database).add(launch, person);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}

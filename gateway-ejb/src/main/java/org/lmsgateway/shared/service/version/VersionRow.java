package org.lmsgateway.shared.service.version;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.lmsgateway.shared.service.DatabaseMigration;

/**
 * The number in the database. An enterprise bean, because it may be asked for first when a
 * transaction ends, where Payara gives resources to no other.
 */
@Singleton
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class VersionRow {

  private static final String READ = "select version from configuration_version";
  private static final String RAISE = "update configuration_version set version = version + 1";

  @Resource(lookup = DatabaseMigration.DATA_SOURCE)
  private DataSource dataSource;

  @Resource private TransactionSynchronizationRegistry transactions;

  public VersionRow() {}

  /** For tests, which have no container to look these up. */
  VersionRow(DataSource dataSource, TransactionSynchronizationRegistry transactions) {
    this.dataSource = dataSource;
    this.transactions = transactions;
  }

  public long read() {
    try (var connection = dataSource.getConnection();
        var statement = connection.prepareStatement(READ);
        var row = statement.executeQuery()) {
      row.next();
      return row.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException("the configuration's version cannot be read", e);
    }
  }

  /**
   * Raises it by the connection of the transaction that runs, once for each transaction.
   *
   * @param end is told when the transaction has ended
   */
  public void raise(Synchronization end) {
    if (transactions.getResource(VersionRow.class) != null) {
      return;
    }
    transactions.putResource(VersionRow.class, end);
    transactions.registerInterposedSynchronization(end);
    try (var connection = dataSource.getConnection();
        var statement = connection.prepareStatement(RAISE)) {
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("the configuration's version cannot be raised", e);
    }
  }
}

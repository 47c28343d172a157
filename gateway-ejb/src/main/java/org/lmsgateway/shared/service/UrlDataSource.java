package org.lmsgateway.shared.service;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Map;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.ConfigProvider;
import org.lmsgateway.tenantconfig.DatabaseSettings;
import org.lmsgateway.tenantconfig.SettingsReader;

/**
 * The data source that the server's pool stands on. It reads its address, user and password from
 * the settings and finds the driver by the address, so that {@code gateway.db.url} alone decides
 * between H2 and PostgreSQL: in a {@code DataSourceDefinition} the class is fixed, and Payara
 * resolves settings there before the gateway's own defaults are visible.
 */
public class UrlDataSource implements DataSource {

  private static final OpenConnections OPEN = new OpenConnections();

  private final DatabaseSettings settings;
  private final boolean patient;

  /** For the server. */
  public UrlDataSource() {
    this(configured(), false);
  }

  private UrlDataSource(DatabaseSettings settings, boolean patient) {
    this.settings = settings;
    this.patient = patient;
  }

  UrlDataSource(DatabaseSettings settings) {
    this(settings, false);
  }

  /** Waits for as long as a statement takes: changes of the schema may take long. */
  static UrlDataSource patient() {
    return new UrlDataSource(configured(), true);
  }

  private static DatabaseSettings configured() {
    return SettingsReader.read(ConfigProvider.getConfig(UrlDataSource.class.getClassLoader()))
        .database();
  }

  @Override
  public Connection getConnection() throws SQLException {
    var login = new Properties();
    login.setProperty("user", settings.user());
    login.setProperty("password", settings.password().value());
    login.putAll(limits());
    return OPEN.keep(driver().connect(address(), login));
  }

  /** How many connections to the database this node has open. */
  public static long open() {
    return OPEN.count();
  }

  /** The server has no login of its own to offer. */
  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    return getConnection();
  }

  /**
   * PostgreSQL's driver would wait for ever for a server that says nothing any more, and each
   * request with it. What the address says counts more.
   */
  private Map<String, String> limits() {
    return !patient && settings.url().startsWith("jdbc:postgresql:")
        ? Map.of("connectTimeout", "3", "socketTimeout", "30", "tcpKeepAlive", "true")
        : Map.of();
  }

  /** H2 refuses a file address that is relative but does not say so. */
  private String address() {
    var url = settings.url();
    var file = "jdbc:h2:file:";
    if (url.startsWith(file) && !url.substring(file.length()).matches("([/~.]|[A-Za-z]:).*")) {
      return file + "./" + url.substring(file.length());
    }
    return url;
  }

  private Driver driver() throws SQLException {
    for (var driver : ServiceLoader.load(Driver.class, getClass().getClassLoader())) {
      if (driver.acceptsURL(settings.url())) {
        return driver;
      }
    }
    throw new SQLException("No driver takes the address in gateway.db.url; H2 and PostgreSQL do");
  }

  @Override
  public PrintWriter getLogWriter() {
    return null;
  }

  @Override
  public void setLogWriter(PrintWriter out) {
    // The drivers log by themselves.
  }

  @Override
  public void setLoginTimeout(int seconds) {
    // The drivers' own time-outs hold; they are set in the address.
  }

  @Override
  public int getLoginTimeout() {
    return 0;
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    throw new SQLFeatureNotSupportedException();
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    if (isWrapperFor(type)) {
      return type.cast(this);
    }
    throw new SQLException("Not a wrapper for " + type.getName());
  }

  @Override
  public boolean isWrapperFor(Class<?> type) {
    return type.isInstance(this);
  }
}

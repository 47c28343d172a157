package org.lmsgateway.shared.service;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * A data source that finds its driver by the address, so that {@code gateway.db.url} alone decides
 * between H2 and PostgreSQL; the class name in a {@code DataSourceDefinition} is fixed. It does not
 * pool: the server's pool stands in front of it.
 */
public class UrlDataSource implements DataSource {

  private String url;
  private String user;
  private String password;

  public void setUrl(String url) {
    this.url = url;
  }

  public String getUrl() {
    return url;
  }

  public void setUser(String user) {
    this.user = user;
  }

  public String getUser() {
    return user;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public String getPassword() {
    return password;
  }

  @Override
  public Connection getConnection() throws SQLException {
    return getConnection(user, password);
  }

  @Override
  public Connection getConnection(String asUser, String withPassword) throws SQLException {
    var login = new Properties();
    login.setProperty("user", asUser == null ? "" : asUser);
    login.setProperty("password", withPassword == null ? "" : withPassword);
    var connection = driver().connect(address(), login);
    if (connection == null) {
      throw new SQLException("The driver does not take the address in gateway.db.url");
    }
    return connection;
  }

  /** H2 refuses a file address that is relative but does not say so. */
  private String address() {
    var file = "jdbc:h2:file:";
    if (url.startsWith(file) && !url.substring(file.length()).matches("([/~.]|[A-Za-z]:).*")) {
      return file + "./" + url.substring(file.length());
    }
    return url;
  }

  private Driver driver() throws SQLException {
    for (var driver : ServiceLoader.load(Driver.class, getClass().getClassLoader())) {
      if (driver.acceptsURL(url)) {
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

package org.lmsgateway.tenantconfig;

/**
 * Where everything is stored.
 *
 * @param url a JDBC address of H2 or PostgreSQL
 * @param password may be empty
 */
public record DatabaseSettings(String url, String user, Secret password) {}

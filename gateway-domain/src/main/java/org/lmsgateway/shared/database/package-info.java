/** How the persistence provider uses the database. META-INF/persistence.xml names what is here. */
package org.lmsgateway.shared.database;

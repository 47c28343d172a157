/** How values of ours are stored in columns. Entities use it; it knows none of them. */
package org.lmsgateway.shared.column;

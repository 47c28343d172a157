/** What was built and runs. */
package org.lmsgateway.shared.service.build;

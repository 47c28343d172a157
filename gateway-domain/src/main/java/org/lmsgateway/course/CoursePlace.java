package org.lmsgateway.course;

import java.util.Objects;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.shared.TenantId;

/**
 * Where in the world of LMSs a course is. A context's id is unique within its deployment only (LTI
 * 1.3 Core §5.4.1).
 *
 * @param place the context's id, or, of a launch without context, the resource link's; both marked
 */
public record CoursePlace(
    TenantId tenant, RegistrationId registration, String deployment, String place) {
  public CoursePlace {
    Objects.requireNonNull(tenant, "a course belongs to a tenant");
    Objects.requireNonNull(registration, "a course belongs to a registration");
    Objects.requireNonNull(deployment, "a course belongs to a deployment");
    Objects.requireNonNull(place, "a course has a place");
  }
}

package org.lmsgateway.notice.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lmsgateway.app.AppId;
import org.lmsgateway.course.CourseId;
import org.lmsgateway.notice.NoticeSubscription;
import org.lmsgateway.registration.RegistrationId;

/** Stores which notices apps want. */
@ApplicationScoped
public class SubscriptionRepository {

  private static final String OF_DEPLOYMENT =
      " from NoticeSubscription s, Course c where c.id = s.courseId"
          + " and c.registrationId = :registration and c.deploymentId = :deployment"
          + " and s.noticeType = :type";

  @PersistenceContext(unitName = "gateway")
  private EntityManager entities;

  protected SubscriptionRepository() {}

  public SubscriptionRepository(EntityManager entities) {
    this.entities = entities;
  }

  public List<NoticeSubscription> of(CourseId course, AppId app) {
    return entities
        .createQuery(
            "select s from NoticeSubscription s where s.courseId = :course and s.appId = :app"
                + " order by s.noticeType",
            NoticeSubscription.class)
        .setParameter("course", course.value())
        .setParameter("app", app.value())
        .getResultList();
  }

  /** Writes the rows at once. */
  public void add(List<NoticeSubscription> subscriptions) {
    subscriptions.forEach(entities::persist);
    entities.flush();
  }

  public void remove(CourseId course, AppId app) {
    of(course, app).forEach(entities::remove);
    entities.flush();
    // What is removed and added again in one transaction would be neither.
    entities.clear();
  }

  /**
   * Who wants that type of notices of a deployment.
   *
   * @param places the courses that the notice is about; empty for all of the deployment
   */
  public List<NoticeSubscription> wanting(
      RegistrationId registration, String deployment, String type, Optional<Set<String>> places) {
    var query =
        entities.createQuery(
            "select s"
                + OF_DEPLOYMENT
                + (places.isPresent() ? " and c.place in :places" : "")
                + " order by s.id",
            NoticeSubscription.class);
    query.setParameter("registration", registration.value());
    query.setParameter("deployment", deployment);
    query.setParameter("type", type);
    places.ifPresent(only -> query.setParameter("places", only));
    return query.getResultList();
  }

  /** Whether anybody wants that type of notices of a deployment. */
  public boolean isWanted(RegistrationId registration, String deployment, String type) {
    return entities
            .createQuery("select count(s)" + OF_DEPLOYMENT, Long.class)
            .setParameter("registration", registration.value())
            .setParameter("deployment", deployment)
            .setParameter("type", type)
            .getSingleResult()
        > 0;
  }
}

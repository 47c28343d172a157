package org.lmsgateway.course.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lmsgateway.app.AppId;
import org.lmsgateway.course.Course;
import org.lmsgateway.course.CourseId;
import org.lmsgateway.course.CoursePlace;
import org.lmsgateway.shared.Cursor;
import org.lmsgateway.shared.Page;
import org.lmsgateway.shared.PageRequest;
import org.lmsgateway.shared.service.PagesInMemory;

/** Courses in a list, with the places that they were added for. */
public class CoursesInMemory extends CourseRepository {

  private final List<Course> rows = new ArrayList<>();

  @Override
  public void add(Course course) {
    rows.add(course);
  }

  @Override
  public Optional<Course> find(CourseId id) {
    return rows.stream().filter(row -> row.id().equals(id)).findFirst();
  }

  @Override
  public Optional<Course> findAt(CoursePlace place) {
    return rows.stream().filter(row -> row.place().equals(place)).findFirst();
  }

  @Override
  public Page<Course> list(AppId app, PageRequest page) {
    return PagesInMemory.page(
        rows, row -> row.launches(app), row -> new Cursor("", row.id().value()), page);
  }

  public List<Course> all() {
    return List.copyOf(rows);
  }
}

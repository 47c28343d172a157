package org.lmsgateway.practice.service.launch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lmsgateway.practice.content.ChosenLink;
import org.lmsgateway.practice.content.ContentAnswer;
import org.lmsgateway.practice.content.CourseContent;

/** Links without deep linking. */
class FakeContent implements CourseContent {

  final List<ChosenLink> links = new ArrayList<>();
  int requests;

  @Override
  public String request() {
    return "data-" + ++requests;
  }

  @Override
  public ContentAnswer add(String jwt) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<ChosenLink> links() {
    return links;
  }

  @Override
  public Optional<ChosenLink> find(String id) {
    return links.stream().filter(link -> link.id().equals(id)).findAny();
  }

  @Override
  public void clear() {
    links.clear();
  }
}

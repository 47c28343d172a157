package org.lmsgateway.practice.service.people;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lmsgateway.practice.people.CoursePeople;
import org.lmsgateway.practice.people.JoinFault;
import org.lmsgateway.practice.people.PersonDetails;
import org.lmsgateway.practice.people.PersonStatus;
import org.lmsgateway.practice.people.PracticeGroup;
import org.lmsgateway.practice.people.PracticePerson;
import org.lmsgateway.practice.people.PracticeRole;
import org.lmsgateway.practice.people.SamplePeople;

/** Keeps the people in memory, and a limited number of those who have left. */
@ApplicationScoped
public class CoursePeopleBean implements CoursePeople {

  /** The most people who have left and are still known. */
  static final int MOST_GONE = 60;

  private final NavigableMap<Integer, Known> known = new TreeMap<>();
  private int lastNumber;
  private long version;

  /** Who left up to that version may be known no more. */
  private long forgotten;

  public CoursePeopleBean() {
    SamplePeople.COURSE.forEach(person -> known.put(person.number(), new Known(person, 0)));
    lastNumber = known.lastKey();
  }

  @Override
  public synchronized List<PracticePerson> everybody() {
    return people().filter(PracticePerson::isListed).toList();
  }

  @Override
  public synchronized List<PracticePerson> learners() {
    return people().filter(PracticePerson::isGraded).toList();
  }

  @Override
  public synchronized Optional<PracticePerson> find(String subject) {
    return everybody().stream().filter(person -> person.subject().equals(subject)).findAny();
  }

  private Stream<PracticePerson> people() {
    return known.values().stream().map(Known::person);
  }

  @Override
  public synchronized Optional<PersonDetails> proposal() {
    var taken = everybody().stream().map(PracticePerson::email).collect(toSet());
    return SamplePeople.MORE.stream()
        .filter(details -> !taken.contains(details.email()))
        .findFirst();
  }

  @Override
  public synchronized Set<JoinFault> add(String givenName, String familyName, String email) {
    var faults = PersonDetails.faults(givenName, familyName, email);
    if (!faults.isEmpty()) {
      return faults;
    }
    var details = new PersonDetails(givenName, familyName, email);
    if (isTaken(details.email())) {
      return EnumSet.of(JoinFault.EMAIL_TAKEN);
    }
    if (everybody().size() >= MOST) {
      return EnumSet.of(JoinFault.FULL);
    }
    keep(student(numberOf(details.email()), details));
    return Set.of();
  }

  private boolean isTaken(String email) {
    return everybody().stream().anyMatch(person -> person.email().equals(email));
  }

  /** The number of who has left and comes back; else a new one. */
  private int numberOf(String email) {
    return people()
        .filter(person -> person.email().equals(email))
        .map(PracticePerson::number)
        .findFirst()
        .orElseGet(() -> ++lastNumber);
  }

  private PracticePerson student(int number, PersonDetails details) {
    return new PracticePerson(
        number, details, PracticeRole.LEARNER, smallest(), PersonStatus.ACTIVE);
  }

  private Optional<PracticeGroup> smallest() {
    return Stream.of(PracticeGroup.values()).min(Comparator.comparingLong(this::size));
  }

  private long size(PracticeGroup group) {
    return learners().stream().filter(one -> one.group().equals(Optional.of(group))).count();
  }

  @Override
  public synchronized boolean remove(String subject) {
    var going = find(subject).filter(PracticePerson::mayGo);
    going.ifPresent(person -> keep(person.with(PersonStatus.DELETED)));
    return going.isPresent();
  }

  private void keep(PracticePerson person) {
    known.put(person.number(), new Known(person, ++version));
    forgetOldest();
  }

  private void forgetOldest() {
    var gone = known.values().stream().filter(one -> !one.person().isListed()).toList();
    if (gone.size() > MOST_GONE) {
      var oldest = gone.stream().min(Comparator.comparingLong(Known::change)).orElseThrow();
      known.remove(oldest.person().number());
      forgotten = oldest.change();
    }
  }

  @Override
  public synchronized long version() {
    return version;
  }

  @Override
  public synchronized Optional<List<PracticePerson>> changedSince(long since) {
    return since < forgotten || since > version
        ? Optional.empty()
        : Optional.of(
            known.values().stream()
                .filter(one -> one.change() > since)
                .map(Known::person)
                .toList());
  }

  @Override
  public synchronized void startAgain() {
    everybody().stream()
        .filter(person -> !SamplePeople.COURSE.contains(person))
        .forEach(person -> keep(person.with(PersonStatus.DELETED)));
    SamplePeople.COURSE.stream()
        .filter(person -> !everybody().contains(person))
        .forEach(this::keep);
  }

  /**
   * Somebody who is or was in the course.
   *
   * @param change the version that they changed in last
   */
  private record Known(PracticePerson person, long change) {}
}

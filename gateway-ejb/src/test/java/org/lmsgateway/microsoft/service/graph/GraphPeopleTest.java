package org.lmsgateway.microsoft.service.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lmsgateway.microsoft.GraphRefusal.MICROSOFT_BUSY;
import static org.lmsgateway.microsoft.GraphRefusal.MICROSOFT_NICKNAME_TAKEN;
import static org.lmsgateway.microsoft.GraphRefusal.MICROSOFT_NOT_FOUND;
import static org.lmsgateway.microsoft.GraphRefusal.MICROSOFT_REJECTED;
import static org.lmsgateway.microsoft.service.graph.MembershipChange.Kind.ADD_MEMBER;
import static org.lmsgateway.microsoft.service.graph.MembershipChange.Kind.ADD_OWNER;
import static org.lmsgateway.microsoft.service.graph.MembershipChange.Kind.REMOVE_MEMBER;
import static org.lmsgateway.microsoft.service.graph.MembershipChange.Kind.REMOVE_OWNER;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lmsgateway.microsoft.TeamTemplate;
import org.lmsgateway.microsoft.UserKey;
import org.lmsgateway.microsoft.service.GraphScene;
import org.lmsgateway.microsoft.service.call.GraphOutcome;
import org.lmsgateway.microsoft.service.call.GraphOutcome.Done;
import org.lmsgateway.microsoft.service.call.GraphOutcome.Refused;

/** Users, groups and teams against the stand-in. */
class GraphPeopleTest {

  private final GraphScene scene = new GraphScene();

  @AfterEach
  void close() {
    scene.close();
  }

  private static <T> T done(GraphOutcome<T> outcome) {
    assertThat(outcome).isInstanceOf(Done.class);
    return ((Done<T>) outcome).value();
  }

  private List<String> people(int count) {
    return IntStream.range(0, count)
        .mapToObj(number -> scene.directory.user("user" + number + "@school.example"))
        .toList();
  }

  private static List<MembershipChange> changes(MembershipChange.Kind kind, List<String> users) {
    return users.stream().map(user -> new MembershipChange(kind, user)).toList();
  }

  private List<ChangeResult> write(String group, List<MembershipChange> changes) {
    return done(scene.groups.write(scene.tenant, group, changes));
  }

  @Test
  void findsThreeHundredUsersWithOneCallWhateverTheCase() {
    var ids = people(300);
    var mails =
        IntStream.range(0, 300).mapToObj(number -> "USER" + number + "@School.Example").toList();
    scene.directory.forgetCalls();

    var found = done(scene.users.find(scene.tenant, UserKey.EMAIL, mails));

    assertThat(found).extracting(DirectoryUser::id).containsExactlyInAnyOrderElementsOf(ids);
    assertThat(scene.directory.calls()).isEqualTo(1);
  }

  @Test
  void findsUsersByEachKey() {
    var id = scene.directory.user("o'hara@school.example", "", "mary", "E-17", false);

    for (var key : List.of(UserKey.UPN, UserKey.MAIL_NICKNAME, UserKey.EMPLOYEE_ID)) {
      var value =
          switch (key) {
            case UPN -> "O'Hara@school.example";
            case MAIL_NICKNAME -> "Mary";
            default -> "e-17";
          };
      var found = done(scene.users.find(scene.tenant, key, List.of(value)));
      assertThat(found).extracting(DirectoryUser::id).containsExactly(id);
      assertThat(found.get(0).enabled()).isFalse();
      assertThat(found.get(0).value(key)).isEqualToIgnoringCase(value);
    }
    assertThat(done(scene.users.find(scene.tenant, UserKey.EMAIL, List.of("", " ")))).isEmpty();
  }

  @Test
  void findsBothWhoShareAValue() {
    scene.directory.user("a@school.example", "same@school.example", "a", "", true);
    scene.directory.user("b@school.example", "same@school.example", "b", "", true);

    assertThat(done(scene.users.find(scene.tenant, UserKey.EMAIL, List.of("same@school.example"))))
        .hasSize(2);
  }

  @Test
  void knowsWhoIsInAGroupAlsoThroughAnother() {
    var people = people(3);
    var inner = scene.directory.group("inner", List.of(), people.subList(0, 1));
    var outer = scene.directory.group("outer", List.of(), List.of(inner, people.get(1)));
    var gone = UUID.randomUUID().toString();

    var in =
        done(
            scene.users.inGroup(
                scene.tenant, outer, Stream.concat(people.stream(), Stream.of(gone)).toList()));

    assertThat(in).containsExactlyInAnyOrder(people.get(0), people.get(1));
  }

  private static GroupDraft draft(String nickname, String course, List<String> owners) {
    return new GroupDraft("Maths 5b", "From the LMS", nickname, course, owners);
  }

  @Test
  void makesAGroupOnce() {
    var owners = people(12);

    var id = done(scene.groups.create(scene.tenant, draft("maths-5b", "course-1", owners)));

    assertThat(scene.directory.owners(id)).hasSize(10);
    assertThat(scene.directory.members(id)).containsAll(scene.directory.owners(id));
    assertThat(done(scene.groups.create(scene.tenant, draft("maths-5b", "course-1", owners))))
        .isEqualTo(id);
    assertThat(scene.groups.create(scene.tenant, draft("Maths-5B", "course-2", owners)))
        .isEqualTo(Refused.of(MICROSOFT_NICKNAME_TAKEN, ""));
    assertThat(done(scene.groups.nicknameTaken(scene.tenant, "MATHS-5b"))).isTrue();
    assertThat(done(scene.groups.nicknameTaken(scene.tenant, "maths-5c"))).isFalse();
    assertThat(done(scene.groups.find(scene.tenant, id)))
        .isEqualTo(new DirectoryGroup(id, "Maths 5b", "maths-5b", "Private"));
  }

  @Test
  void readsMembersPageByPage() {
    var people = people(5);
    var group = scene.directory.group("five", people.subList(0, 1), people);
    scene.directory.pageSize(2);

    var read = new ArrayList<String>();
    var page = done(scene.groups.members(scene.tenant, group, null));
    read.addAll(page.items());
    while (page.next() != null) {
      page = done(scene.groups.members(scene.tenant, group, page.next()));
      assertThat(page.items()).hasSizeLessThanOrEqualTo(2);
      read.addAll(page.items());
    }

    assertThat(read).containsExactlyInAnyOrderElementsOf(people);
    assertThat(done(scene.groups.owners(scene.tenant, group, null)).items())
        .containsExactly(people.get(0));
  }

  @Test
  void addsTwoHundredPeopleWithOneCall() {
    var people = people(200);
    var group = scene.directory.group("many", List.of(), List.of());
    scene.directory.forgetCalls();

    var results = write(group, changes(ADD_MEMBER, people));

    assertThat(results).hasSize(200).allMatch(ChangeResult::isDone);
    assertThat(scene.directory.members(group)).hasSize(200);
    assertThat(scene.directory.calls()).isEqualTo(1);
  }

  @Test
  void addsTheOthersOneByOneWhereOneIsThereAlready() {
    var people = people(20);
    var group = scene.directory.group("some", List.of(), people.subList(0, 3));
    scene.directory.forgetCalls();

    var results = write(group, changes(ADD_MEMBER, people));

    assertThat(results).allMatch(ChangeResult::isDone);
    assertThat(scene.directory.members(group)).hasSize(20);
    assertThat(scene.directory.calls()).isEqualTo(2);
  }

  @Test
  void losesNothingWhereGraphIsBusy() {
    var people = people(100);
    var group = scene.directory.group("busy", people.subList(0, 2), people.subList(50, 100));
    scene.directory.throttleEvery(3, 2);
    var all = new ArrayList<>(changes(ADD_MEMBER, people.subList(2, 50)));
    all.addAll(changes(REMOVE_MEMBER, people.subList(50, 100)));

    var results = write(group, all);

    assertThat(results).allMatch(ChangeResult::isDone);
    assertThat(scene.directory.members(group))
        .containsExactlyInAnyOrderElementsOf(people.subList(0, 50));
  }

  @Test
  void takesWhatIsSoAlreadyForDoneAndSaysWhatCannotBe() {
    var people = people(3);
    var group = scene.directory.group("small", people.subList(0, 1), people.subList(0, 2));
    var gone = UUID.randomUUID().toString();

    var results =
        write(
            group,
            List.of(
                new MembershipChange(ADD_OWNER, people.get(0)),
                new MembershipChange(REMOVE_MEMBER, people.get(2)),
                new MembershipChange(REMOVE_OWNER, people.get(0)),
                new MembershipChange(ADD_MEMBER, gone)));

    assertThat(results).extracting(ChangeResult::isDone).containsExactly(true, true, false, false);
    assertThat(results.get(2).refusal().orElseThrow().reason()).isEqualTo(MICROSOFT_REJECTED);
    assertThat(results.get(3).refusal().orElseThrow().reason()).isEqualTo(MICROSOFT_NOT_FOUND);
  }

  @Test
  void makesATeamOfAYoungGroup() {
    scene.directory.youngFor(2);
    scene.directory.operationsTake(2);
    var group = done(scene.groups.create(scene.tenant, draft("young", "c", people(1))));

    var team = done(scene.teams.create(scene.tenant, group, TeamTemplate.EDUCATION_CLASS));

    assertThat(team.id()).isEqualTo(group);
    assertThat(team.webUrl()).endsWith(group);
    assertThat(scene.directory.template(group)).isEqualTo("educationClass");
    assertThat(scene.pauses)
        .containsExactly(
            Duration.ofSeconds(10),
            Duration.ofSeconds(10),
            Duration.ofSeconds(1),
            Duration.ofSeconds(2),
            Duration.ofSeconds(4));
    assertThat(done(scene.teams.create(scene.tenant, group, TeamTemplate.STANDARD)))
        .isEqualTo(team);
  }

  @Test
  void comesAgainLaterForAGroupThatStaysYoungAndForATeamThatTakesItsTime() {
    scene.directory.youngFor(9);
    var young = done(scene.groups.create(scene.tenant, draft("young", "1", people(1))));
    assertThat(scene.teams.create(scene.tenant, young, TeamTemplate.STANDARD))
        .isEqualTo(new Refused<>(MICROSOFT_BUSY, "", Optional.of(Duration.ofMinutes(15))));

    scene.directory.youngFor(0);
    scene.directory.operationsTake(99);
    var slow = done(scene.groups.create(scene.tenant, draft("slow", "2", people(1))));
    assertThat(scene.teams.create(scene.tenant, slow, TeamTemplate.STANDARD))
        .isEqualTo(new Refused<>(MICROSOFT_BUSY, "", Optional.of(Duration.ofSeconds(30))));
  }

  @Test
  void saysThatATeamNeedsAnOwner() {
    var group = scene.directory.group("nobody", List.of(), List.of());

    assertThat(scene.teams.create(scene.tenant, group, TeamTemplate.STANDARD))
        .isEqualTo(Refused.of(MICROSOFT_REJECTED, "Request_BadRequest"));
  }

  @Test
  void knowsWhichTeamsAUserOwns() {
    var people = people(2);
    var team = scene.directory.team("own", people.subList(0, 1), people);
    scene.directory.group("no-team", people.subList(0, 1), List.of());
    scene.directory.team("others", people.subList(1, 2), people);

    assertThat(done(scene.teams.ownedBy(scene.tenant, people.get(0))))
        .extracting(DirectoryGroup::id)
        .containsExactly(team);
  }

  @Test
  void archivesATeamOnce() {
    var team = scene.directory.team("ended", people(1), List.of());

    assertThat(done(scene.teams.archive(scene.tenant, team)).archived()).isTrue();
    scene.directory.forgetCalls();
    done(scene.teams.archive(scene.tenant, team));

    assertThat(scene.directory.log()).containsExactly("GET /teams/" + team);
  }
}

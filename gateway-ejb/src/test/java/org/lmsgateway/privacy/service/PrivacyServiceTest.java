package org.lmsgateway.privacy.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lmsgateway.audit.service.AuditInMemory;
import org.lmsgateway.keys.service.TestKeys;
import org.lmsgateway.privacy.DataSubject;
import org.lmsgateway.privacy.HeldData;
import org.lmsgateway.privacy.PersonalDataHolder;
import org.lmsgateway.privacy.PersonalDataKind;
import org.lmsgateway.privacy.PersonalDataKind.Search;
import org.lmsgateway.privacy.PrivacyService;
import org.lmsgateway.shared.FieldCode;
import org.lmsgateway.shared.FieldFault;
import org.lmsgateway.shared.Outcome.Done;
import org.lmsgateway.shared.Outcome.Rejected;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.service.Callers;

class PrivacyServiceTest {

  private static final TenantId A = new TenantId("a");
  private static final TenantId B = new TenantId("b");

  private final AuditInMemory audit = new AuditInMemory();
  private final Callers callers = new Callers();
  private final List<DataSubject> asked = new ArrayList<>();
  private final PrivacyService service =
      new PrivacyServiceBean(
          List.of(new Holder("one"), new Holder("two")), TestKeys.secretBox(), audit, callers);

  /** Keeps one thing about everybody. */
  private final class Holder implements PersonalDataHolder {
    private final String kind;

    private Holder(String kind) {
      this.kind = kind;
    }

    @Override
    public List<PersonalDataKind> kinds() {
      return List.of(new PersonalDataKind(kind, null, null, Search.ERASED));
    }

    @Override
    public List<HeldData> find(DataSubject person) {
      asked.add(person);
      return List.of(new HeldData(kind, Map.of("id", person.id())));
    }

    @Override
    public int erase(DataSubject person) {
      asked.add(person);
      return 1;
    }
  }

  @Test
  void asksEveryComponentAndSaysSoInTheAuditLog() {
    callers.adminOf(A);

    var found = ((Done<List<HeldData>>) service.export(null, " 2 ")).value();

    assertThat(found).extracting(HeldData::kind).containsExactly("one", "two");
    assertThat(asked).containsOnly(new DataSubject(A, "2"));
    assertThat(audit.lines()).containsExactly("EXPORTED personal-data");
    assertThat(service.kinds()).extracting(PersonalDataKind::name).containsExactly("one", "two");
  }

  @Test
  void erasesInEveryComponentAndSaysHowMuch() {
    callers.operator();

    assertThat(service.erase("b", "2")).isEqualTo(new Done<>(2));
    assertThat(asked).containsOnly(new DataSubject(B, "2"));
    assertThat(audit.lines()).containsExactly("ERASED personal-data");
  }

  @Test
  void refusesPeopleOfAnotherTenantAndAsksNobody() {
    callers.adminOf(A);

    assertThat(service.erase("b", "2"))
        .isEqualTo(new Rejected<>(List.of(FieldFault.of("tenant", FieldCode.TENANT_UNKNOWN))));
    assertThat(asked).isEmpty();
    assertThat(audit.lines()).isEmpty();
  }

  @Test
  void namesEveryFault() {
    callers.operator();

    assertThat(service.export(null, " "))
        .isEqualTo(
            new Rejected<>(
                List.of(
                    FieldFault.of("tenant", FieldCode.REQUIRED),
                    FieldFault.of("person", FieldCode.REQUIRED))));
    assertThat(service.export("b", "x".repeat(256)))
        .isEqualTo(new Rejected<>(List.of(new FieldFault("person", FieldCode.TOO_LONG, "255"))));
  }
}

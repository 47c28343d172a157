package org.lmsgateway.ear;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.Serializable;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the portal keeps in sessions must be able to go to another node. */
class SessionStateTest {

  private static final DescribedPredicate<JavaClass> KEPT_IN_SESSIONS =
      DescribedPredicate.describe(
          "kept in sessions",
          type ->
              type.isAnnotatedWith("jakarta.enterprise.context.SessionScoped")
                  || type.isAnnotatedWith("jakarta.faces.view.ViewScoped"));

  @Test
  void beansAreSerializable() {
    classes()
        .that(KEPT_IN_SESSIONS)
        .should(new BeSerializableAllThrough())
        .check(ArchitectureTest.ALL);
  }

  /** Interceptors go with the bean; the server's own cannot be read on another node. */
  @Test
  void beansHaveNoInterceptors() {
    methods()
        .that()
        .areDeclaredInClassesThat(KEPT_IN_SESSIONS)
        .should()
        .notBeAnnotatedWith("jakarta.transaction.Transactional")
        .check(ArchitectureTest.ALL);
  }

  /** Follows the fields as they are declared; what the container injects it brings itself. */
  private static final class BeSerializableAllThrough extends ArchCondition<JavaClass> {

    BeSerializableAllThrough() {
      super("be serializable, with all that they hold");
    }

    @Override
    public void check(JavaClass bean, ConditionEvents events) {
      look(bean, bean.getSimpleName(), new HashSet<>(), events);
    }

    private void look(JavaType type, String where, Set<String> seen, ConditionEvents events) {
      var erased = type.toErasure();
      if (type instanceof JavaParameterizedType full && isContainer(erased)) {
        full.getActualTypeArguments().forEach(part -> look(part, where, seen, events));
        return;
      }
      if (erased.isPrimitive() || isContainer(erased) || !seen.add(erased.getName())) {
        return;
      }
      if (erased.isArray()) {
        look(erased.getComponentType(), where, seen, events);
        return;
      }
      if (!erased.isAssignableTo(Serializable.class) && !isSealedBySerializable(erased)) {
        events.add(
            SimpleConditionEvent.violated(
                erased, where + " holds " + erased.getName() + ", which is not serializable"));
      }
      fields(erased, where, seen, events);
    }

    private void fields(JavaClass type, String where, Set<String> seen, ConditionEvents events) {
      if (!type.getPackageName().startsWith("org.lmsgateway") || type.isEnum()) {
        return;
      }
      type.getAllFields().stream()
          .filter(BeSerializableAllThrough::isKept)
          .forEach(field -> look(field.getType(), where + "." + field.getName(), seen, events));
    }

    /** An interface of ours counts by what implements it. */
    private static boolean isSealedBySerializable(JavaClass type) {
      return type.isInterface()
          && type.getPackageName().startsWith("org.lmsgateway")
          && !type.getAllSubclasses().isEmpty()
          && type.getAllSubclasses().stream()
              .allMatch(one -> one.isAssignableTo(Serializable.class));
    }

    /** Those of the JDK that pages use are serializable when what they hold is. */
    private static boolean isContainer(JavaClass type) {
      return type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class);
    }

    private static boolean isKept(JavaField field) {
      return !field.getModifiers().contains(JavaModifier.STATIC)
          && !field.getModifiers().contains(JavaModifier.TRANSIENT)
          && !field.isAnnotatedWith("jakarta.inject.Inject");
    }
  }
}

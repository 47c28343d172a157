package org.lmsgateway.ear;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import org.junit.jupiter.api.Test;

/** What a service offers is what its bean implements. */
class BeanInterfaceTest {

  private static final DescribedPredicate<JavaClass> IMPLEMENTED_BY_BEANS =
      DescribedPredicate.describe(
          "implemented by session beans",
          type ->
              type.isInterface()
                  && type.getAllSubclasses().stream()
                      .anyMatch(one -> one.isAnnotatedWith("jakarta.ejb.Stateless")));

  /** The server looks for them in the bean, and warns that it does not have them (AS-EJB-00059). */
  @Test
  void interfacesHaveNoStaticMethods() {
    methods()
        .that()
        .areDeclaredInClassesThat(IMPLEMENTED_BY_BEANS)
        .should()
        .notHaveModifier(JavaModifier.STATIC)
        .check(ArchitectureTest.ALL);
  }
}

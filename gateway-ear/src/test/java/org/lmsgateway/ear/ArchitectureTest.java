package org.lmsgateway.ear;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.net.URL;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lmsgateway.shared.error.ErrorCode;

/**
 * The arrows and levels between modules, components and libraries. Here, because only the EAR sees
 * all modules.
 */
class ArchitectureTest {

  private static final String ROOT = "org.lmsgateway.";

  /** A component may use those on lower levels, and itself. {@code api} gathers them all. */
  private static final List<Set<String>> LEVELS =
      List.of(
          Set.of(
              "task",
              "metrics",
              "tracing",
              "keys",
              "outbound",
              "mail",
              "audit",
              "privacy",
              "shared"),
          Set.of("health", "tenant"),
          Set.of("app", "lms", "identity", "microsoft"),
          Set.of("registration"),
          Set.of("course"),
          Set.of("launch", "deeplinking", "roster", "grades", "notice", "moodle"),
          Set.of("remoteadmin", "diagnosis", "classteam", "inspector", "practice", "transfer"),
          Set.of("alert", "teamsapp"),
          Set.of("help"),
          Set.of("api"));

  private static final Path SOURCES = Path.of(System.getProperty("test.root", ".."));

  private static final List<String> MODULES =
      List.of("tenant-config", "gateway-domain", "gateway-ejb", "gateway-web");

  private static final int MOST_TYPES = 15;

  static final JavaClasses ALL =
      new ClassFileImporter()
          .importPaths(MODULES.stream().map(ArchitectureTest::classesOf).toList());

  private static Path classesOf(String module) {
    return SOURCES.resolve(module).resolve("target/classes").toAbsolutePath().normalize();
  }

  @Test
  void everyModuleIsLookedAt() {
    assertThat(MODULES)
        .allSatisfy(
            module ->
                assertThat(ALL.stream().filter(type -> module(type).equals(module)))
                    .as(module)
                    .isNotEmpty());
  }

  @Test
  void everyComponentHasALevel() {
    var known = LEVELS.stream().flatMap(Set::stream).collect(Collectors.toSet());

    assertThat(components()).isNotEmpty().isSubsetOf(known);
  }

  @Test
  void componentsUseComponentsOnLowerLevelsOnly() {
    classes().should(useNothingAbove()).check(ALL);
  }

  @Test
  void componentsHaveNoCycles() {
    slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(ALL);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching(ROOT + "(**)").should().beFreeOfCycles().check(ALL);
  }

  @Test
  void domainKnowsNoOtherModule() {
    noClasses()
        .that(areIn("gateway-domain"))
        .should()
        .dependOnClassesThat(areIn("gateway-ejb", "gateway-web", "tenant-config"))
        .check(ALL);
  }

  @Test
  void tenantConfigKnowsNoOtherModule() {
    noClasses()
        .that(areIn("tenant-config"))
        .should()
        .dependOnClassesThat(areIn("gateway-domain", "gateway-ejb", "gateway-web"))
        .check(ALL);
  }

  /** The server knows a bean by its name alone: of two, one would silently have no transaction. */
  @Test
  void noTwoBeansHaveTheSameName() {
    assertThat(ALL.stream().filter(ArchitectureTest::isEnterpriseBean))
        .isNotEmpty()
        .extracting(JavaClass::getSimpleName)
        .doesNotHaveDuplicates();
  }

  private static boolean isEnterpriseBean(JavaClass type) {
    return type.isAnnotatedWith("jakarta.ejb.Stateless")
        || type.isAnnotatedWith("jakarta.ejb.Singleton");
  }

  @Test
  void servicesKnowNoPages() {
    noClasses()
        .that(areIn("gateway-ejb"))
        .should()
        .dependOnClassesThat(areIn("gateway-web"))
        .check(ALL);
  }

  /** The WAR injects the interfaces of the domain; it sees the EJB jar only by grace. */
  @Test
  void webKnowsTheDomainOnly() {
    noClasses()
        .that(areIn("gateway-web"))
        .should()
        .dependOnClassesThat(areIn("gateway-ejb", "tenant-config"))
        .orShould()
        .dependOnClassesThat(resideInAPackage("..service.."))
        .check(ALL);
  }

  @Test
  void joseIsUsedByKeysOnly() {
    noClasses()
        .that(resideOutside(ROOT + "keys.."))
        .should()
        .dependOnClassesThat(resideInAPackage("com.nimbusds.jose.."))
        .check(ALL);
  }

  @Test
  void mailIsSentByMailOnly() {
    noClasses()
        .that(resideOutside(ROOT + "mail.."))
        .should()
        .dependOnClassesThat(resideInAPackage("jakarta.mail.."))
        .check(ALL);
  }

  /** What is in a token is read where tokens are checked; identity reads ID tokens. */
  @Test
  void openIdConnectIsUsedByIdentityOnly() {
    noClasses()
        .that(resideOutside(ROOT + "identity..").and(resideOutside(ROOT + "keys..")))
        .should()
        .dependOnClassesThat(resideInAPackage("com.nimbusds.."))
        .check(ALL);
  }

  /** Its own client would go round the guarded one. */
  @Test
  void openIdConnectSendsNothingByItself() {
    noClasses()
        .should()
        .callMethod("com.nimbusds.oauth2.sdk.http.HTTPRequest", "send")
        .orShould()
        .callMethod(
            "com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata",
            "resolve",
            "com.nimbusds.oauth2.sdk.id.Issuer")
        .check(ALL);
  }

  @Test
  void httpClientsAreUsedByOutboundOnly() {
    noClasses()
        .that(resideOutside(ROOT + "outbound.."))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("org.apache.hc..", "org.apache.http..", "jakarta.ws.rs.client.."))
        .check(ALL);
  }

  /** They would go round the guarded client, and with it round the address that it checked. */
  @Test
  void nobodyGoesRoundTheGuardedClient() {
    noClasses()
        .should()
        .dependOnClassesThat(resideInAPackage("java.net.http.."))
        .orShould()
        .dependOnClassesThat(
            DescribedPredicate.describe(
                "open connections of their own",
                type ->
                    Set.of(
                            "java.net.URLConnection",
                            "java.net.HttpURLConnection",
                            "java.net.Socket",
                            "com.nimbusds.jose.util.DefaultResourceRetriever",
                            "com.nimbusds.jose.jwk.source.RemoteJWKSet",
                            "com.nimbusds.jose.jwk.source.URLBasedJWKSetSource")
                        .contains(type.getName())))
        .orShould()
        .callMethod(URL.class, "openStream")
        .orShould()
        .callMethod(URL.class, "openConnection")
        .check(ALL);
  }

  @Test
  void databaseIsUsedByRepositoriesOnly() {
    noClasses()
        .that(
            DescribedPredicate.not(
                simpleNameEndingWith("Repository")
                    .or(
                        DescribedPredicate.describe(
                            "KeysetQuery", ArchitectureTest::isKeysetQuery))))
        .should()
        .dependOnClassesThat(
            DescribedPredicate.describe(
                "EntityManager",
                type -> type.getName().equals("jakarta.persistence.EntityManager")))
        .check(ALL);
  }

  private static boolean isKeysetQuery(JavaClass type) {
    return type.getName().startsWith(ROOT + "shared.service.KeysetQuery");
  }

  @Test
  void facesAreUsedByWebOnly() {
    noClasses()
        .that(resideOutside(ROOT + "*.web.."))
        .should()
        .dependOnClassesThat(resideInAnyPackage("jakarta.faces..", "org.primefaces.."))
        .check(ALL);
  }

  @Test
  void restAndServletsAreUsedByWebOnly() {
    noClasses()
        .that(resideOutside(ROOT + "*.web.."))
        .should()
        .dependOnClassesThat(resideInAnyPackage("jakarta.ws.rs..", "jakarta.servlet.."))
        .check(ALL);
  }

  @Test
  void nobodyLogsToTheConsole() {
    noClasses()
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(ALL);
  }

  /** The time comes from the clock, so that tests can turn it. */
  @Test
  void servicesAskTheClockForTheTime() {
    noClasses()
        .should()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .check(ALL);
  }

  @Test
  void everyPackageSaysWhatItIsFor() {
    var silent =
        packages()
            .filter(one -> !ALL.contain(one.getName() + ".package-info") && !isDescribed(one))
            .map(JavaPackage::getName)
            .toList();

    assertThat(silent).isEmpty();
  }

  /** A package without annotations leaves no class file, so the source is looked for. */
  private static boolean isDescribed(JavaPackage one) {
    var file = "src/main/java/" + one.getName().replace('.', '/') + "/package-info.java";
    return MODULES.stream()
        .anyMatch(module -> SOURCES.resolve(module).resolve(file).toFile().exists());
  }

  /**
   * {@code Json} looks through all libraries of the server at each call; {@code Jsonp} did once.
   */
  @Test
  void jsonProcessingIsLookedUpOnce() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("jakarta.json.Json")
        .check(ALL);
  }

  /** What the texts of an entry must be, a test of the catalogue holds. */
  @Test
  void everyErrorCodeIsInTheCatalogue() {
    var listed =
        ALL.get(ROOT + "help.web.errors.ErrorArea").getDirectDependenciesFromSelf().stream()
            .map(Dependency::getTargetClass)
            .collect(Collectors.toSet());
    var codes =
        ALL.stream().filter(type -> type.isEnum() && type.isAssignableTo(ErrorCode.class)).toList();

    assertThat(codes).isNotEmpty();
    assertThat(listed).containsAll(codes);
  }

  @Test
  void everyEnumOfRefusalsHasErrorCodes() {
    classes()
        .that()
        .areEnums()
        .and()
        .haveNameMatching(".*(Refusal|Reason|Code)")
        .should()
        .beAssignableTo(ErrorCode.class)
        .check(ALL);
  }

  /** A package that needs more is cut by what its types do together, such as a step of a launch. */
  @Test
  void everyPackageHasFewTypes() {
    Map<String, Long> types =
        ALL.stream()
            .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
            .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));

    assertThat(types)
        .allSatisfy((name, count) -> assertThat(count).as(name).isLessThanOrEqualTo(MOST_TYPES));
  }

  /** The same package in two modules compiles, and then fails with an IllegalAccessError. */
  @Test
  void everyPackageBelongsToOneModule() {
    Map<String, Set<String>> modules =
        ALL.stream()
            .collect(
                Collectors.groupingBy(
                    JavaClass::getPackageName,
                    Collectors.mapping(ArchitectureTest::module, Collectors.toSet())));

    assertThat(modules).allSatisfy((name, in) -> assertThat(in).as(name).hasSize(1));
  }

  private static Stream<JavaPackage> packages() {
    return ALL.stream().map(JavaClass::getPackage).distinct();
  }

  private static Set<String> components() {
    return ALL.stream()
        .map(ArchitectureTest::component)
        .filter(component -> !component.equals("tenantconfig"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static ArchCondition<JavaClass> useNothingAbove() {
    return new ArchCondition<>("use only components on lower levels") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        type.getDirectDependenciesFromSelf().stream()
            .filter(dependency -> isUpwards(type, dependency))
            .forEach(
                dependency ->
                    events.add(SimpleConditionEvent.violated(type, dependency.getDescription())));
      }
    };
  }

  private static boolean isUpwards(JavaClass type, Dependency dependency) {
    var used = dependency.getTargetClass();
    if (!used.getPackageName().startsWith(ROOT) || component(used).equals("tenantconfig")) {
      return false;
    }
    var own = level(type);
    return !component(type).equals(component(used)) && level(used) > 0 && level(used) >= own;
  }

  private static int level(JavaClass type) {
    return IntStream.range(0, LEVELS.size())
        .filter(level -> LEVELS.get(level).contains(component(type)))
        .findFirst()
        .orElse(-1);
  }

  /** The first part of the package's name below ours. */
  private static String component(JavaClass type) {
    return type.getPackageName().substring(ROOT.length()).split("\\.")[0];
  }

  /** The module, or an empty text for a class of the JDK or of a library. */
  private static String module(JavaClass type) {
    var place = type.getSource().map(source -> source.getUri().toString()).orElse("");
    return MODULES.stream()
        .filter(module -> place.contains("/" + module + "/target/classes/"))
        .findFirst()
        .orElse("");
  }

  private static DescribedPredicate<JavaClass> areIn(String... modules) {
    return DescribedPredicate.describe(
        "are in " + String.join(", ", modules), type -> List.of(modules).contains(module(type)));
  }

  private static DescribedPredicate<JavaClass> resideOutside(String pattern) {
    return DescribedPredicate.not(resideInAPackage(pattern));
  }
}

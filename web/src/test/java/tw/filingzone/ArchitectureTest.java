package tw.filingzone;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tw.filingzone.evidence.service.Download;
import tw.filingzone.health.service.Pulse;
import tw.filingzone.identity.service.CurrentCaller;
import tw.filingzone.kernel.service.Arrival;
import tw.filingzone.kernel.service.ClockProducer;
import tw.filingzone.kernel.service.Requires;
import tw.filingzone.telemetry.service.Metrics;
import tw.filingzone.telemetry.service.SqlTime;

/** The structure that docs/architecture.md describes, over the classes of all modules. */
class ArchitectureTest {

    private static final JavaClasses ZONE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("tw.filingzone");

    /** Features from low to high; each may use only those before it. */
    private static final List<String> FEATURES = List.of(
            "kernel",
            "telemetry",
            "health",
            "audit",
            "backup",
            "identity",
            "admission",
            "help",
            "calendar",
            "rule",
            "evidence",
            "register",
            "filing",
            "policy",
            "isms",
            "ciso",
            "unit",
            "personnel",
            "licence",
            "submission",
            "monitoring",
            "demo");

    static final ArchRule a_model_knows_no_container = classes()
            .that()
            .resideInAPackage("..model..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "jakarta.persistence..",
                    "jakarta.validation..",
                    "tw.filingzone.*.model..",
                    // what the weaver puts into the entities
                    "org.eclipse.persistence..",
                    "jakarta.xml.bind.annotation..");

    static final ArchRule a_service_knows_no_web = noClasses()
            .that()
            .resideInAPackage("..service..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..web..", "jakarta.faces..", "jakarta.servlet..");

    static final ArchRule the_web_touches_no_repository = noClasses()
            .that()
            .resideInAPackage("..web..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.persistence..");

    static final ArchRule the_web_touches_no_entity = noClasses()
            .that()
            .resideInAPackage("..web..")
            .should()
            .dependOnClassesThat()
            .areAnnotatedWith(Entity.class);

    /**
     * What the web may use of services beside use cases: who calls, the file that a use case has handed out, and what is
     * known and measured of requests.
     */
    private static final List<Class<?>> NO_USE_CASES =
            List.of(Arrival.class, CurrentCaller.class, Download.class, Metrics.class, Pulse.class, SqlTime.class);

    /** Use cases check permissions, so the web reaches nothing but through them. */
    static final ArchRule the_web_reaches_beans_through_use_cases = classes()
            .that()
            .resideInAPackage("..web..")
            .should(new ArchCondition<>("use services only through use cases") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    for (Dependency use : type.getDirectDependenciesFromSelf()) {
                        JavaClass used = use.getTargetClass();
                        boolean bean = used.getPackageName().matches("tw\\.filingzone\\..*\\.service")
                                && !used.isInterface()
                                && !used.isEnum()
                                && !used.isRecord();
                        boolean useCase = used.isAnnotatedWith(Stateless.class);
                        if (bean && !useCase && NO_USE_CASES.stream().noneMatch(used::isEquivalentTo)) {
                            events.add(SimpleConditionEvent.violated(type, use.getDescription()));
                        }
                    }
                }
            });

    static final ArchRule a_feature_uses_only_features_below_it = classes()
            .should(new ArchCondition<>("use only features below their own") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    for (Dependency use : type.getDirectDependenciesFromSelf()) {
                        if (isZone(use.getTargetClass()) && rank(type) < rank(use.getTargetClass())) {
                            events.add(SimpleConditionEvent.violated(type, use.getDescription()));
                        }
                    }
                }
            });

    static final ArchRule every_use_case_names_its_permission = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Stateless.class)
            .and()
            .arePublic()
            .should()
            .beAnnotatedWith(Requires.class)
            .orShould()
            .beAnnotatedWith(PermitAll.class);

    static final ArchRule nobody_sets_the_fields_of_an_entity = noMethods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameMatching("set[A-Z].*");

    /** Telemetry measures how long something takes, which no clock for dates can tell. */
    static final ArchRule the_time_comes_from_the_clock = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(ClockProducer.class.getName())
            .should()
            .callMethodWhere(new DescribedPredicate<JavaMethodCall>("the machine's time is read") {
                @Override
                public boolean test(JavaMethodCall call) {
                    String owner = call.getTargetOwner().getName();
                    boolean now = owner.startsWith("java.time.")
                            && call.getName().equals("now")
                            && call.getTarget().getRawParameterTypes().stream()
                                    .noneMatch(type -> type.isEquivalentTo(Clock.class));
                    boolean system = owner.equals("java.lang.System")
                            && Set.of("currentTimeMillis", "nanoTime").contains(call.getName())
                            && !(measures(call.getOriginOwner())
                                    && call.getName().equals("nanoTime"));
                    boolean clock = owner.equals(Clock.class.getName())
                            && call.getName().startsWith("system");
                    return now || system || clock;
                }
            });

    static final ArchRule a_page_bean_injects_at_most_four = classes()
            .that()
            .areAnnotatedWith(Named.class)
            .should(new ArchCondition<>("inject at most four others") {
                @Override
                public void check(JavaClass bean, ConditionEvents events) {
                    long injected = bean.getAllFields().stream()
                            .filter(field -> field.isAnnotatedWith(Inject.class))
                            .count();
                    if (injected > 4) {
                        events.add(SimpleConditionEvent.violated(bean, bean.getName() + " injects " + injected));
                    }
                }
            });

    static final ArchRule nobody_prints = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    static final ArchRule a_name_says_what_a_class_is_for = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveNameMatching(".*(Util|Utils|Helper|Manager|Base)$");

    @TestFactory
    Stream<DynamicTest> the_structure_holds() {
        return Arrays.stream(ArchitectureTest.class.getDeclaredFields())
                .filter(field -> field.getType() == ArchRule.class)
                .map(field -> DynamicTest.dynamicTest(
                        field.getName().replace('_', ' '), () -> ((ArchRule) field.get(null)).check(ZONE)));
    }

    private static boolean measures(JavaClass type) {
        return type.getPackageName().startsWith("tw.filingzone.telemetry.");
    }

    private static boolean isZone(JavaClass type) {
        return type.getPackageName().startsWith("tw.filingzone.");
    }

    private static int rank(JavaClass type) {
        String feature = type.getPackageName().split("\\.")[2];
        int rank = FEATURES.indexOf(feature);
        if (rank < 0) {
            throw new AssertionError("feature " + feature + " has no place in the order of features");
        }
        return rank;
    }
}

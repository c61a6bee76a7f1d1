package tw.filingzone.suite;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ArchivePath;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import tw.filingzone.licence.TypedLicences;

/**
 * The EAR just built, byte for byte, with one more module that carries the in-container tests, and a
 * clock that they can set. Deployed once for the
 * whole suite: a deployment per class would cost half a minute each.
 */
@ArquillianSuiteDeployment
public class ShippedEar {

    private static final List<String> OUTSIDE =
            List.of("/WEB-INF/classes/tw/filingzone/faults/", "/WEB-INF/classes/tw/filingzone/nodes/");
    private static final String DESCRIPTOR = "META-INF/application.xml";

    @Deployment
    public static EnterpriseArchive deployment() {
        EnterpriseArchive ear =
                ShrinkWrap.createFromZipFile(EnterpriseArchive.class, new File(System.getProperty("zone.ear")));
        ear.addAsLibrary(ShrinkWrap.create(JavaArchive.class, "test-clock.jar")
                .addClass(AdjustableClock.class)
                .addAsManifestResource(EmptyAsset.INSTANCE, "beans.xml"));
        ear.addAsModule(Testable.archiveToTest(tests()));
        ear.setApplicationXML(new StringAsset(withTests(ear)));
        return ear;
    }

    private static WebArchive tests() {
        return ShrinkWrap.create(WebArchive.class, "tests.war")
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml")
                .addPackages(true, ShippedEar::runsInContainer, "tw.filingzone")
                .addClass(TypedLicences.class)
                .addClass(RecordFiller.class)
                .addClass(OtherRequests.class)
                .addClass(FileDamager.class)
                .addClass(TableHider.class)
                .addClass(ConnectionHolder.class)
                .addClass(FailingDatabase.class)
                .addClass(StatementCounter.class)
                .addAsManifestResource(new StringAsset("Dependencies: org.eclipse.persistence\n"), "MANIFEST.MF");
    }

    /** What asks the zone from outside stays outside; the application's own classes come from the EAR. */
    private static boolean runsInContainer(ArchivePath path) {
        String name = path.get();
        return name.endsWith("IT.class")
                && !name.endsWith("PageIT.class")
                && OUTSIDE.stream().noneMatch(name::startsWith);
    }

    private static String withTests(EnterpriseArchive ear) {
        String shipped = new String(read(ear), StandardCharsets.UTF_8);
        return shipped.replace(
                "</application>",
                "<module><web><web-uri>tests.war</web-uri><context-root>/tests</context-root></web></module></application>");
    }

    private static byte[] read(EnterpriseArchive ear) {
        try (var stream = ear.get(DESCRIPTOR).getAsset().openStream()) {
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

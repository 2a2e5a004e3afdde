package no.front.it;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Scanner;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The EAR as Maven built it, never a list of classes, plus one war that carries the tests in and one component of the tests'
 * own.
 */
final class BuiltEar {

    private static final String BEANS =
            "<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"4.0\" bean-discovery-mode=\"annotated\"/>";

    private BuiltEar() {}

    static EnterpriseArchive withTests() {
        File built = Path.of("target/front.ear").toAbsolutePath().toFile();
        EnterpriseArchive ear = ShrinkWrap.createFromZipFile(EnterpriseArchive.class, built);
        ear.addAsModule(probe(ear));
        ear.addAsModule(Testable.archiveToTest(tests()));
        ear.setApplicationXML(new StringAsset(text(ear, "META-INF/application.xml")
                .replace(
                        "<library-directory>",
                        "<module><ejb>front-probe.jar</ejb></module>\n  <module><web><web-uri>front-tests.war</web-uri>"
                                + "<context-root>/arquillian</context-root></web></module>\n  <library-directory>")));
        return ear;
    }

    private static WebArchive tests() {
        return ShrinkWrap.create(WebArchive.class, "front-tests.war")
                .addPackage("no.front.it.container")
                .addClasses(FrontIT.class, RolesTable.class)
                .addAsResource("roles.md")
                .addAsWebInfResource(new StringAsset(BEANS), "beans.xml");
    }

    /** Bound to the guard by the very file that the components of the EAR have. */
    private static JavaArchive probe(EnterpriseArchive ear) {
        JavaArchive platform = ear.getAsType(JavaArchive.class, "/front-platform.jar");
        return ShrinkWrap.create(JavaArchive.class, "front-probe.jar")
                .addPackage("no.front.it.probe")
                .addAsManifestResource(new StringAsset(text(platform, "META-INF/ejb-jar.xml")), "ejb-jar.xml")
                .addAsManifestResource(new StringAsset(BEANS), "beans.xml");
    }

    private static String text(Archive<?> archive, String path) {
        try (Scanner scanner = new Scanner(archive.get(path).getAsset().openStream(), StandardCharsets.UTF_8)) {
            return scanner.useDelimiter("\\A").next();
        }
    }
}

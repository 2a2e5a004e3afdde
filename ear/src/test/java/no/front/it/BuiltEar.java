package no.front.it;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Scanner;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The EAR as Maven built it, never a list of classes, plus one war that carries the tests in. */
final class BuiltEar {

    private BuiltEar() {}

    static EnterpriseArchive withTests() {
        File built = Path.of("target/front.ear").toAbsolutePath().toFile();
        EnterpriseArchive ear = ShrinkWrap.createFromZipFile(EnterpriseArchive.class, built);
        WebArchive tests = ShrinkWrap.create(WebArchive.class, "front-tests.war")
                .addPackage("no.front.it.container")
                .addClass(FrontIT.class)
                .addAsWebInfResource(
                        new StringAsset(
                                "<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"4.0\" bean-discovery-mode=\"annotated\"/>"),
                        "beans.xml");
        ear.addAsModule(Testable.archiveToTest(tests));
        ear.setApplicationXML(new StringAsset(text(ear, "META-INF/application.xml")
                .replace(
                        "<library-directory>",
                        "<module><web><web-uri>front-tests.war</web-uri><context-root>/arquillian</context-root></web></module>\n"
                                + "  <library-directory>")));
        return ear;
    }

    private static String text(EnterpriseArchive ear, String path) {
        try (Scanner scanner = new Scanner(ear.get(path).getAsset().openStream(), StandardCharsets.UTF_8)) {
            return scanner.useDelimiter("\\A").next();
        }
    }
}

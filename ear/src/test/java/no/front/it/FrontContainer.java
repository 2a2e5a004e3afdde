package no.front.it;

import java.io.File;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.protocol.ProtocolDescription;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;

/**
 * Arquillian's view of our server. Payara's own adapter cannot take an EAR on Micro. All test classes share one deployment:
 * the first one deploys, the others find it there.
 */
public class FrontContainer implements DeployableContainer<FrontContainerConfiguration> {

    private static boolean exported;

    @Override
    public Class<FrontContainerConfiguration> getConfigurationClass() {
        return FrontContainerConfiguration.class;
    }

    @Override
    public ProtocolDescription getDefaultProtocol() {
        return new ProtocolDescription("Servlet 5.0");
    }

    @Override
    public ProtocolMetaData deploy(Archive<?> archive) {
        File ear = TestDirectory.get().resolve("front.ear").toFile();
        if (!exported) {
            archive.as(ZipExporter.class).exportTo(ear, true);
            exported = true;
        }
        RunningServer server = RunningServer.with(ear.toPath());
        HTTPContext http = new HTTPContext("127.0.0.1", server.port());
        http.add(new Servlet("ArquillianServletRunnerEE9", "/arquillian"));
        return new ProtocolMetaData().addContext(http);
    }

    @Override
    public void undeploy(Archive<?> archive) {
        // the next test class uses it; the end of the virtual machine stops it
    }
}

package no.front.it;

import org.jboss.arquillian.container.spi.client.container.ContainerConfiguration;

/** Nothing to configure: ports and folders are chosen by the run itself. */
public class FrontContainerConfiguration implements ContainerConfiguration {

    @Override
    public void validate() {
        // nothing to get wrong
    }
}

package no.front.it;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What every test against the running server extends. Tests from outside add {@code @RunAsClient}; tests inside stand in
 * package {@code container} and extend {@link no.front.it.container.InContainer}.
 */
@ExtendWith(ArquillianExtension.class)
public abstract class FrontIT {

    @Deployment
    public static EnterpriseArchive ear() {
        return BuiltEar.withTests();
    }
}

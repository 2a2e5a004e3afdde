package no.front.backoffice.start;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import no.front.access.boundary.DemoStart;

/** Web applications start after all components: now the demo can use them all. */
@WebListener
public class DemoFilling implements ServletContextListener {

    @Inject
    DemoStart demo;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        demo.fill();
    }
}

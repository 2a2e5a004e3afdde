package no.front.backoffice.start;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import no.front.access.boundary.DemoStart;
import no.front.commission.boundary.PremiumDemo;
import no.front.credit.boundary.DepositDemo;
import no.front.platform.boundary.JobTimer;
import no.front.traffic.boundary.UsageDemo;

/** Web applications start after all components: now what uses them all can begin, the demo's data and the jobs. */
@WebListener
public class HouseStart implements ServletContextListener {

    @Inject
    DemoStart demo;

    @Inject
    DepositDemo deposits;

    @Inject
    UsageDemo usage;

    @Inject
    PremiumDemo premium;

    @Inject
    JobTimer jobs;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        demo.fill();
        deposits.fill();
        usage.fill();
        premium.fill();
        jobs.begin();
    }
}

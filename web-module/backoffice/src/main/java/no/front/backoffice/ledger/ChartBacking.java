package no.front.backoffice.ledger;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.front.ledger.boundary.Chart;

/** The chart of accounts. */
@Named
@RequestScoped
public class ChartBacking {

    @Inject
    Chart chart;

    public List<Chart.Row> getRows() {
        return chart.rows();
    }
}

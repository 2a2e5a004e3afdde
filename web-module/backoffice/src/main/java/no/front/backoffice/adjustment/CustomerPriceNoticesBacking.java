package no.front.backoffice.adjustment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.front.contract.boundary.PriceNoticeRow;
import no.front.contract.boundary.PriceNotices;
import no.front.kernel.PageRequest;
import no.front.web.ListQuery;

/** What one customer was told of new prices, on its page {@code ?id=} (CON-11). */
@Named
@RequestScoped
public class CustomerPriceNoticesBacking {

    @Inject
    PriceNotices notices;

    @Inject
    ListQuery query;

    private List<PriceNoticeRow> rows;

    /** The newest; the link leads to all. */
    public List<PriceNoticeRow> getRows() {
        if (rows == null) {
            rows = query.id("id")
                    .map(customer -> notices.notices(0, customer, false, PageRequest.first())
                            .rows())
                    .orElse(List.of());
        }
        return rows;
    }
}

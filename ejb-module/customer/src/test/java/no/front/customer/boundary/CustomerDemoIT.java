package no.front.customer.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.front.customer.entity.CustomerChange;
import no.front.customer.entity.RelationKind;
import no.front.customer.entity.StaffMember;
import no.front.kernel.PageRequest;
import no.front.platform.boundary.SheetFormat;
import no.front.test.TestPersistence;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CustomerDemoIT {

    @Test
    @DisplayName("The demo has work for today, something of everything, lists and files of it")
    void fills() {
        try (CustomerHouse house = new CustomerHouse(TestPersistence.fresh(), null)) {
            house.unit.run(() -> house.demo.fill(List.of(
                    new StaffMember(7, "Ingrid Solheim"),
                    new StaffMember(8, "Sander Aasen"),
                    new StaffMember(9, "Lars Øverli"))));

            assertEquals(62, house.unit.call(() -> house.customers
                    .page(CustomerFilter.none(), PageRequest.first())
                    .total()));
            for (RelationKind kind : RelationKind.values()) {
                assertTrue(house.unit.call(() -> house.customers
                                .page(CustomerFilter.of(kind), PageRequest.first())
                                .total())
                        > 0);
            }
            List<CommunicationRow> mine = house.unit.call(() -> house.communications.myFollowUpsToday());
            assertTrue(mine.stream().anyMatch(row -> row.followUpOn().equals(CustomerHouse.TODAY)));
            assertTrue(mine.stream().anyMatch(row -> row.isOverdue(CustomerHouse.TODAY)));
            Attention attention = house.unit.call(() -> house.stores.attention.of(7, CustomerHouse.TODAY));
            assertEquals(1, attention.returnedMail());
            assertEquals(1, attention.lookupsFailed());
            assertTrue(attention.inTrouble() > 0);
            long fjordvik = house.unit
                    .call(() -> house.search.find("314200152"))
                    .getFirst()
                    .customerId();
            assertEquals(
                    3,
                    house.unit
                            .call(() -> house.links.of(fjordvik))
                            .getFirst()
                            .members()
                            .size());
            CustomerRow byLast = house.unit
                    .call(() ->
                            house.customers.page(CustomerFilter.none(), new PageRequest(2, 10, "lastContact", true)))
                    .rows()
                    .getFirst();
            assertTrue(byLast.lastContactAt() != null);
            long talked = byLast.id();
            List<TimelineEntry> line = house.unit.call(
                    () -> house.stores.customerTimeline().entries(talked, CustomerHouse.NOW.plusSeconds(1), 50));
            assertTrue(line.stream().anyMatch(entry -> entry.titleKey().startsWith("timeline.communication.")));

            ByteArrayOutputStream file = new ByteArrayOutputStream();
            house.exports.customers(
                    CustomerFilter.of(RelationKind.SUPPLIER), PageRequest.first(), SheetFormat.CSV, key -> key, file);
            String text = file.toString(StandardCharsets.UTF_8);
            assertTrue(text.startsWith("\uFEFFexport.customer.organisationNumber;export.customer.name"), text);
            assertTrue(text.contains("RelationKind.SUPPLIER"));
            assertEquals(CustomerChange.CUSTOMERS_EXPORTED, house.lastLine().action());
        }
    }
}

package no.front.contract.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.front.contract.entity.OrderChannel;
import no.front.kernel.OrganisationNumber;

/**
 * One line of {@code demo/orders.csv}.
 *
 * @param products quantity by code
 * @param outcome name of an order's status, or OBJECTION for a received one that is objected to
 * @param said the orderer's message, the objection, or why it was closed
 */
public record DemoOrder(
        OrganisationNumber customer,
        int daysAgo,
        OrderChannel channel,
        Map<String, Integer> products,
        int messages,
        String outcome,
        String said) {

    public static List<DemoOrder> all() {
        try (InputStream in = DemoOrder.class.getResourceAsStream("/demo/orders.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(DemoOrder::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DemoOrder of(String line) {
        String[] cells = line.split(";", -1);
        Map<String, Integer> products = new LinkedHashMap<>();
        Arrays.stream(cells[3].split(","))
                .map(product -> product.split("\\*"))
                .forEach(product -> products.put(product[0], product.length > 1 ? Integer.parseInt(product[1]) : 1));
        return new DemoOrder(
                OrganisationNumber.of(cells[0]),
                Integer.parseInt(cells[1]),
                OrderChannel.valueOf(cells[2]),
                products,
                Integer.parseInt(cells[4]),
                cells[5],
                cells[6]);
    }
}

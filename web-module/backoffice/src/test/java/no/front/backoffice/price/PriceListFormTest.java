package no.front.backoffice.price;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.front.contract.entity.ContractError;
import no.front.contract.entity.PriceItem;
import no.front.contract.entity.PriceKind;
import no.front.contract.entity.PriceList;
import no.front.contract.entity.Product;
import no.front.contract.entity.ProductKind;
import no.front.contract.entity.Tier;
import no.front.contract.entity.TierModel;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.CountryCode;
import no.front.kernel.Language;
import no.front.kernel.UnitPrice;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PriceListFormTest {

    private static final List<Product> PRODUCTS =
            List.of(new Product("SHORT_NUMBER_4", ProductKind.SHORT_NUMBER, "Kortnummer", "Short number"));

    private static Map<PriceItem, List<Tier>> prices() {
        Map<PriceItem, List<Tier>> prices = new LinkedHashMap<>();
        prices.put(PriceItem.ofSetUp("SHORT_NUMBER_4"), List.of(tier(0, "10000")));
        prices.put(PriceItem.monthly("SHORT_NUMBER_4"), List.of(tier(0, "8500")));
        prices.put(PriceItem.national(), List.of(tier(0, "0.44"), tier(2_000, "0.4225"), tier(10_000, "0.40")));
        prices.put(PriceItem.sms("", CountryCode.of("SE")), List.of(tier(0, "0.65")));
        prices.put(PriceItem.of(PriceKind.SMS), List.of(tier(0, "0.70")));
        prices.put(PriceItem.sms("SHORT_NUMBER_4", CountryCode.NORWAY), List.of(tier(0, "0.45")));
        prices.put(PriceItem.of(PriceKind.LOOKUP), List.of(tier(0, "0.60"), tier(1_000, "0.50")));
        prices.put(PriceItem.of(PriceKind.HOUR), List.of(tier(0, "1250")));
        return prices;
    }

    private static Tier tier(long above, String price) {
        return new Tier(above, UnitPrice.of(price));
    }

    private static PriceList list(Map<PriceItem, List<Tier>> prices) {
        PriceList list = new PriceList(1, "Fatima");
        list.write(TierModel.GRADUATED, prices, "");
        return list;
    }

    /** The fields as a browser sends them. */
    private static Map<String, String> sent(PriceListForm form) {
        Map<String, String> fields = new HashMap<>();
        form.getFees().forEach(fee -> {
            fields.put("setUp." + fee.product().code(), fee.setUp());
            fields.put("monthly." + fee.product().code(), fee.monthly());
        });
        form.getSms().forEach(line -> add(fields, line));
        form.getLookups().forEach(line -> add(fields, line));
        form.getOthers().forEach(fee -> fields.put("fee." + fee.kind(), fee.price()));
        return fields;
    }

    private static void add(Map<String, String> fields, PriceListForm.Line line) {
        fields.put(line.name() + ".product", line.product());
        fields.put(line.name() + ".destination", line.destination());
        fields.put(line.name() + ".above", line.above());
        fields.put(line.name() + ".price", line.price());
    }

    private static PriceListForm typed(Map<String, String> fields) {
        return PriceListForm.typed(PRODUCTS, name -> fields.getOrDefault(name, ""));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @DisplayName("CON-3 a list that is sent as it was shown stays what it was, in both languages")
    void roundTrip(Language language) {
        PriceListForm shown = PriceListForm.of(list(prices()), PRODUCTS, language);
        assertEquals(prices(), typed(sent(shown)).prices());
    }

    @Test
    @DisplayName("Lines without a price fall out, those in any order become tiers, 0 is a price")
    void lines() {
        Map<String, String> fields = sent(PriceListForm.of(list(Map.of()), PRODUCTS, Language.BOKMAL));
        fields.putAll(Map.of("sms0.destination", "NO", "sms0.above", "2 000", "sms0.price", "0,42"));
        fields.putAll(Map.of("sms2.destination", "NO", "sms2.above", "", "sms2.price", "0,44"));
        fields.put("fee.INVOICE_EMAIL", "0");
        assertEquals(
                Map.of(
                        PriceItem.national(),
                        List.of(tier(0, "0.44"), tier(2_000, "0.42")),
                        PriceItem.of(PriceKind.INVOICE_EMAIL),
                        List.of(tier(0, "0"))),
                typed(fields).prices());
    }

    @ParameterizedTest
    @ValueSource(strings = {"førti", "-1", "1e3", "0,0000001", "99999999999", "<b>"})
    @DisplayName("A price that can't be read is told as it was typed")
    void unreadable(String price) {
        Map<String, String> fields = new HashMap<>();
        fields.put("fee.HOUR", price);
        BusinessRuleViolation refused =
                assertThrows(BusinessRuleViolation.class, () -> typed(fields).prices());
        assertEquals(ContractError.PRICE_UNREADABLE, refused.code());
        assertEquals(List.of(price), refused.arguments());
    }

    @Test
    @DisplayName("A volume that can't be read is refused, a huge text is cut short")
    void unreadableVolume() {
        Map<String, String> fields = new HashMap<>();
        fields.putAll(Map.of("sms0.destination", "NO", "sms0.above", "2,5", "sms0.price", "0,42"));
        assertThrows(BusinessRuleViolation.class, () -> typed(fields).prices());
        fields.put("sms0.above", "9".repeat(1_000));
        BusinessRuleViolation refused =
                assertThrows(BusinessRuleViolation.class, () -> typed(fields).prices());
        assertEquals(31, refused.arguments().getFirst().toString().length());
    }
}

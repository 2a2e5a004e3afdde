package no.front.contract.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import no.front.kernel.BusinessRuleViolation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DraftContentTest {

    private static final DraftContent.Column COLUMN = new DraftContent.Column();

    @Test
    @DisplayName("What was typed comes back from its column letter by letter, quotes, line breaks and scripts too")
    void column() {
        DraftContent content = DraftContent.empty()
                .with(Map.of(
                        "ORDERER_NAME", "Tuva \"Ærlig\" Rønnestad <script>alert(1)</script>",
                        "MESSAGE", "Linje 1\nLinje 2 \\ {0} 🙂",
                        "PRODUCT.SMS_WEB", "1"));
        assertEquals(content, COLUMN.convertToEntityAttribute(COLUMN.convertToDatabaseColumn(content)));
    }

    @Test
    @DisplayName("New answers are written over old ones, blank ones take them away, the others stay")
    void with() {
        DraftContent content = DraftContent.empty()
                .with(Map.of("ORDERER_NAME", "Tuva", "REFERENCE", "PO 7"))
                .with(Map.of("ORDERER_NAME", "Tove", "REFERENCE", " "));
        assertEquals(Map.of("ORDERER_NAME", "Tove"), content.values());
    }

    @Test
    @DisplayName("A draft takes in what the form has and no more, each to its length")
    void bounds() {
        Map<String, String> hostile = new HashMap<>(Map.of("ADMIN", "true", "PRODUCT.<b>", "1", "PRODUCT.", "1"));
        for (int i = 0; i < 1000; i++) {
            hostile.put(OrderField.PRODUCT + "P" + i, "1");
        }
        DraftContent content = DraftContent.empty().with(hostile);
        assertFalse(content.values().containsKey("ADMIN"));
        assertFalse(content.values().containsKey("PRODUCT.<b>"));
        assertTrue(content.values().size() <= 200);
        BusinessRuleViolation refusal = assertThrows(
                BusinessRuleViolation.class, () -> content.with(Map.of("ORDERER_NAME", "x".repeat(1_000_000))));
        assertEquals(ContractError.TOO_LONG, refusal.code());
    }

    @Test
    @DisplayName("A box that is ticked at first is yes until somebody says no")
    void choices() {
        assertTrue(DraftContent.empty().yes(OrderField.CONTACT_SAME));
        assertFalse(DraftContent.empty().with(Map.of("CONTACT_SAME", "false")).yes(OrderField.CONTACT_SAME));
    }
}

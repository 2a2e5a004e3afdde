package no.front.contract.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.front.contract.boundary.FormProblem;
import no.front.contract.entity.OrderDraft;
import no.front.contract.entity.OrderField;
import no.front.contract.entity.OrderRole;
import no.front.contract.entity.OrderStep;
import no.front.contract.entity.Product;
import no.front.contract.entity.ProductKind;
import no.front.customer.entity.DataSource;
import no.front.customer.entity.InvoiceDelivery;
import no.front.customer.entity.LookupOutcome;
import no.front.customer.entity.OrganisationForm;
import no.front.customer.entity.RegisterExtract;
import no.front.customer.entity.RegisterStanding;
import no.front.kernel.OrganisationNumber;
import no.front.kernel.PostalAddress;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderFormTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:30:00Z");
    private static final OrganisationNumber NUMBER = OrganisationNumber.of("314204670");
    private static final PostalAddress ADDRESS = PostalAddress.of("Naustvegen 6", "5353", "Straume");
    private static final List<Product> OFFERED = List.of(
            new Product("SMS_WEB", ProductKind.SMS_SERVICE, "SMS-tjeneste", "SMS service"),
            new Product("NUMBER_LOOKUP", ProductKind.NUMBER_LOOKUP, "Nummeroppslag", "Number lookup"),
            new Product("KEYWORD", ProductKind.KEYWORD, "Kodeord", "Keyword"));

    private final Map<String, String> typed = new HashMap<>();

    private OrderFormTest type(OrderField field, String text) {
        typed.put(field.name(), text);
        return this;
    }

    private OrderFormTest order(String code, String quantity) {
        typed.put(OrderField.PRODUCT + code, quantity);
        return this;
    }

    private OrderFormTest orderer() {
        return type(OrderField.NUMBER, "314 204 670")
                .order("SMS_WEB", "1")
                .type(OrderField.ORDERER_NAME, "Tuva Rønnestad")
                .type(OrderField.ORDERER_EMAIL, "tuva@nordlys.example")
                .type(OrderField.ORDERER_MOBILE, "400 00 214")
                .type(OrderField.DELIVERY, "EHF");
    }

    private OrderDraft draft() {
        OrderDraft draft = new OrderDraft("hash", "key", Duration.ofDays(7), NOW);
        draft.type(typed);
        return draft;
    }

    private static RegisterExtract extract(PostalAddress visiting, PostalAddress postal) {
        return new RegisterExtract(
                NUMBER,
                "MÅKESKJÆR BÅTVERFT AS",
                OrganisationForm.AS,
                visiting,
                postal,
                true,
                null,
                RegisterStanding.sound(),
                null,
                null,
                null,
                "",
                0);
    }

    private OrderForm found() {
        OrderDraft draft = draft();
        draft.found(extract(ADDRESS, null), NOW, "data.brreg.no");
        return new OrderForm(draft, OFFERED);
    }

    private OrderForm answered(LookupOutcome outcome) {
        OrderDraft draft = draft();
        draft.notFound(NUMBER, outcome, "", "", NOW);
        return new OrderForm(draft, OFFERED);
    }

    private static List<String> told(OrderForm form, OrderStep step) {
        return form.problems(step).stream().map(OrderFormTest::told).toList();
    }

    private static String told(FormProblem problem) {
        return problem.field() + " " + problem.refusal().code().name();
    }

    @Test
    @DisplayName(
            "CUS-1, CUS-2 an orderer who does everything fills in name, e-mail, mobile and one product: that is an order")
    void least() {
        OrderForm form = orderer().found();
        assertEquals(List.of(), form.problems());
        assertTrue(form.isRight());
        assertEquals("MÅKESKJÆR BÅTVERFT AS", form.organisation().orElseThrow().name());
        assertEquals(DataSource.REGISTER, form.organisation().orElseThrow().source());
        assertEquals(Map.of("SMS_WEB", 1), form.quantities());
        for (OrderRole role : List.of(OrderRole.ORDERER, OrderRole.CONTRACT_CONTACT, OrderRole.ADMINISTRATOR)) {
            assertEquals("Tuva Rønnestad", form.people().get(role).name());
        }
        assertFalse(form.people().containsKey(OrderRole.TECHNICAL));
    }

    @Test
    @DisplayName("An empty form says what is missing, step by step")
    void empty() {
        OrderForm form = new OrderForm(draft(), OFFERED);
        assertEquals(OrderStep.ORGANISATION, form.next());
        assertEquals(List.of("NUMBER NUMBER_MISSING"), told(form, OrderStep.ORGANISATION));
        assertEquals(List.of("PRODUCT. PRODUCT_MISSING"), told(form, OrderStep.PRODUCTS));
        assertEquals(
                List.of(
                        "ORDERER_NAME NAME_MISSING",
                        "ORDERER_EMAIL EMAIL_MISSING",
                        "ORDERER_MOBILE MOBILE_MISSING",
                        "DELIVERY DELIVERY_MISSING"),
                told(form, OrderStep.PEOPLE));
    }

    @ParameterizedTest
    @CsvSource({"UNKNOWN, NUMBER_UNKNOWN", "DELETED, NUMBER_DELETED", "BRANCH, NUMBER_BRANCH"})
    @DisplayName("CUS-1 an unknown or deleted number and a branch's can't order")
    void refused(LookupOutcome outcome, String refusal) {
        assertEquals(List.of("NUMBER " + refusal), told(orderer().answered(outcome), OrderStep.ORGANISATION));
    }

    @Test
    @DisplayName("CUS-1 a number that was changed after the look-up has to be looked up again")
    void changedNumber() {
        orderer().type(OrderField.NUMBER, "314200152");
        assertEquals(List.of("NUMBER NUMBER_NOT_ASKED"), told(found(), OrderStep.ORGANISATION));
    }

    @ParameterizedTest
    @CsvSource({"31420467, ORGANISATION_NUMBER_LENGTH", "314204671, ORGANISATION_NUMBER_CHECK"})
    @DisplayName("CUS-1 a number that is none is told at its field")
    void wrongNumber(String number, String refusal) {
        orderer().type(OrderField.NUMBER, number);
        assertEquals(List.of("NUMBER " + refusal), told(found(), OrderStep.ORGANISATION));
    }

    @Test
    @DisplayName("CUS-1 the register does not answer: name, form and address are written by hand")
    void byHand() {
        OrderForm open = orderer().answered(LookupOutcome.UNAVAILABLE);
        assertEquals(
                List.of(
                        "NAME ORGANISATION_NAME_MISSING",
                        "FORM ORGANISATION_FORM_MISSING",
                        "VISITING_LINES ADDRESS_MISSING"),
                told(open, OrderStep.ORGANISATION));
        type(OrderField.NAME, "Måkeskjær Båtverft AS")
                .type(OrderField.FORM, "AS")
                .type(OrderField.VISITING_LINES, "Naustvegen 6")
                .type(OrderField.VISITING_POSTCODE, "5353")
                .type(OrderField.VISITING_CITY, "Straume");
        OrderForm written = answered(LookupOutcome.UNAVAILABLE);
        assertEquals(List.of(), told(written, OrderStep.ORGANISATION));
        assertEquals(ADDRESS, written.organisation().orElseThrow().visitingAddress());
        assertEquals(DataSource.WEB_FORM, written.organisation().orElseThrow().source());
    }

    @ParameterizedTest
    @CsvSource({"BEDR", "AAFY", "OTHER", "<script>"})
    @DisplayName("CUS-1 a branch's form and an unknown one can't be chosen by hand either")
    void formByHand(String form) {
        orderer().type(OrderField.FORM, form);
        assertTrue(told(answered(LookupOutcome.UNAVAILABLE), OrderStep.ORGANISATION)
                .contains("FORM ORGANISATION_FORM_MISSING"));
    }

    @Test
    @DisplayName("CUS-1 where the register shows no address, it is asked for; a bankrupt one may order")
    void addressMissing() {
        OrderDraft draft = orderer().draft();
        draft.found(extract(null, null), NOW, "data.brreg.no");
        assertEquals(
                List.of("VISITING_LINES ADDRESS_MISSING"), told(new OrderForm(draft, OFFERED), OrderStep.ORGANISATION));
        draft.type(Map.of("VISITING_LINES", "Naustvegen 6", "VISITING_POSTCODE", "535", "VISITING_CITY", "Straume"));
        assertEquals(
                List.of("VISITING_POSTCODE ADDRESS_POSTCODE"),
                told(new OrderForm(draft, OFFERED), OrderStep.ORGANISATION));
        draft.type(Map.of("VISITING_POSTCODE", "5353"));
        assertTrue(new OrderForm(draft, OFFERED).isRight());
    }

    @Test
    @DisplayName("CUS-1 another invoice address goes with the order; a wrong one is told where it stands")
    void invoiceAddress() {
        orderer().type(OrderField.INVOICE_LINES, "Postboks 7").type(OrderField.INVOICE_POSTCODE, "50");
        OrderForm wrong = found();
        assertEquals(List.of(), told(wrong, OrderStep.ORGANISATION));
        assertEquals(List.of("INVOICE_POSTCODE ADDRESS_POSTCODE"), told(wrong, OrderStep.PEOPLE));
        type(OrderField.INVOICE_POSTCODE, "5001").type(OrderField.INVOICE_CITY, "Bergen");
        assertEquals(
                PostalAddress.of("Postboks 7", "5001", "Bergen"),
                found().organisation().orElseThrow().invoiceAddress());
    }

    @ParameterizedTest
    @CsvSource({"0, QUANTITY", "101, QUANTITY", "x, QUANTITY", "-1, QUANTITY", "99999, QUANTITY"})
    @DisplayName("CON-3 a quantity is from 1 to 100")
    void quantity(String quantity, String refusal) {
        orderer().order("KEYWORD", quantity);
        assertEquals(List.of("PRODUCT.KEYWORD " + refusal), told(found(), OrderStep.PRODUCTS));
    }

    @Test
    @DisplayName("CON-3 an add-on needs a main product; what is no longer offered is left out")
    void products() {
        type(OrderField.NUMBER, "314204670").order("KEYWORD", "3").order("WITHDRAWN", "1");
        assertEquals(List.of("PRODUCT. MAIN_PRODUCT_MISSING"), told(found(), OrderStep.PRODUCTS));
        order("SMS_WEB", "1");
        assertEquals(Map.of("SMS_WEB", 1, "KEYWORD", 3), found().quantities());
    }

    @ParameterizedTest
    @CsvSource({"12 000, 12000", "12.000, 12000", "'', 0", "100 000 000, 100000000"})
    @DisplayName("Expected messages are read as people write them")
    void messages(String text, int messages) {
        orderer().type(OrderField.MESSAGES, text);
        assertEquals(messages, found().messages());
        assertTrue(found().isRight());
    }

    @ParameterizedTest
    @CsvSource({"mange", "-5", "1e6", "100000001", "99999999999999"})
    @DisplayName("Expected messages that are no number, or too many, are told")
    void wrongMessages(String text) {
        orderer().type(OrderField.MESSAGES, text);
        assertEquals(List.of("MESSAGES MESSAGES"), told(found(), OrderStep.PRODUCTS));
    }

    @Test
    @DisplayName(
            "CUS-2 somebody else as administrator needs name, e-mail and a mobile number; the orderer then needs none")
    void otherAdministrator() {
        orderer().type(OrderField.ORDERER_MOBILE, "").type(OrderField.ADMINISTRATOR_SAME, "false");
        assertEquals(
                List.of(
                        "ADMINISTRATOR_NAME NAME_MISSING",
                        "ADMINISTRATOR_EMAIL EMAIL_MISSING",
                        "ADMINISTRATOR_MOBILE MOBILE_MISSING"),
                told(found(), OrderStep.PEOPLE));
        type(OrderField.ADMINISTRATOR_NAME, "Ola Måge")
                .type(OrderField.ADMINISTRATOR_EMAIL, "ola@nordlys.example")
                .type(OrderField.ADMINISTRATOR_MOBILE, "22 00 00 00");
        assertEquals(List.of("ADMINISTRATOR_MOBILE MOBILE_UNFIT"), told(found(), OrderStep.PEOPLE));
        type(OrderField.ADMINISTRATOR_MOBILE, "+47 400 00 215");
        OrderForm form = found();
        assertTrue(form.isRight());
        assertEquals("Ola Måge", form.people().get(OrderRole.ADMINISTRATOR).name());
        assertEquals(
                "Tuva Rønnestad", form.people().get(OrderRole.CONTRACT_CONTACT).name());
    }

    @Test
    @DisplayName("CON-5 number lookup needs a technical contact with a mobile number; without it nobody is asked")
    void technical() {
        orderer().type(OrderField.TECHNICAL_SAME, "false");
        assertTrue(found().isRight());
        order("NUMBER_LOOKUP", "1");
        assertEquals(
                List.of(
                        "TECHNICAL_NAME NAME_MISSING",
                        "TECHNICAL_EMAIL EMAIL_MISSING",
                        "TECHNICAL_MOBILE MOBILE_MISSING"),
                told(found(), OrderStep.PEOPLE));
        type(OrderField.TECHNICAL_SAME, "true");
        assertEquals("Tuva Rønnestad", found().people().get(OrderRole.TECHNICAL).name());
    }

    @Test
    @DisplayName("CUS-1 an invoice e-mail is needed only where invoices go by e-mail")
    void invoiceEmail() {
        orderer().type(OrderField.DELIVERY, "EMAIL");
        assertEquals(List.of("INVOICE_EMAIL INVOICE_EMAIL_MISSING"), told(found(), OrderStep.PEOPLE));
        type(OrderField.INVOICE_EMAIL, "faktura@nordlys.example");
        assertEquals(InvoiceDelivery.EMAIL, found().invoice().orElseThrow().delivery());
        type(OrderField.DELIVERY, "POST").type(OrderField.INVOICE_EMAIL, "not an address");
        assertTrue(found().isRight());
    }

    @Test
    @DisplayName("CUS-2 an accounting contact is named with both name and e-mail, or not at all")
    void accounting() {
        orderer().type(OrderField.ACCOUNTING_NAME, "Kari Krone");
        assertEquals(List.of("ACCOUNTING_EMAIL ACCOUNTING_HALF"), told(found(), OrderStep.PEOPLE));
        type(OrderField.ACCOUNTING_EMAIL, "kari@nordlys.example");
        assertEquals("Kari Krone", found().people().get(OrderRole.ACCOUNTING).name());
    }
}

package no.front.payment.control;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import no.front.kernel.BankAccount;
import no.front.kernel.Money;
import no.front.payment.entity.OutgoingPayment;

/**
 * Writes payments as the bank wants them: ISO 20022, {@code pain.001.001.09}, domestic payments in kroner (CPA-7). One group of
 * one day; counts and sums stand on both levels; accounts are Norwegian numbers; a KID is structured (SCOR), anything else a
 * message of at most 140 characters, never both. Each payment bears an id that comes back with every answer.
 */
public final class PaymentOrderFile {

    private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09";

    private final XMLStreamWriter xml;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /**
     * Who pays, and how the bank knows the file.
     *
     * @param customer what the bank calls us in the agreement
     */
    public record Payer(
            String messageId,
            LocalDateTime at,
            LocalDate on,
            String name,
            String customer,
            BankAccount account,
            String bic) {}

    private PaymentOrderFile() throws XMLStreamException {
        // the platform's own, whatever else lies in the class path
        xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
    }

    /** @param payments at least one, in the order in which they stand in the file */
    public static byte[] write(Payer payer, List<OutgoingPayment> payments) {
        try {
            return new PaymentOrderFile().all(payer, payments);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] all(Payer payer, List<OutgoingPayment> payments) throws XMLStreamException {
        String count = Integer.toString(payments.size());
        String sum = payments.stream()
                .map(OutgoingPayment::amount)
                .collect(Money.summing())
                .toString();
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement("Document");
        xml.writeDefaultNamespace(NAMESPACE);
        open("CstmrCdtTrfInitn", "GrpHdr");
        say("MsgId", payer.messageId());
        say("CreDtTm", payer.at().truncatedTo(ChronoUnit.SECONDS).toString());
        say("NbOfTxs", count);
        say("CtrlSum", sum);
        open("InitgPty");
        say("Nm", payer.name());
        open("Id", "OrgId", "Othr");
        say("Id", payer.customer());
        open("SchmeNm");
        say("Cd", "CUST");
        close(6);
        open("PmtInf");
        say("PmtInfId", payer.messageId() + "-1");
        say("PmtMtd", "TRF");
        say("BtchBookg", "false");
        say("NbOfTxs", count);
        say("CtrlSum", sum);
        open("ReqdExctnDt");
        say("Dt", payer.on().toString());
        close(1);
        party("Dbtr", payer.name());
        account("DbtrAcct", payer.account(), true);
        open("DbtrAgt", "FinInstnId");
        say("BICFI", payer.bic());
        close(2);
        for (OutgoingPayment payment : payments) {
            payment(payment);
        }
        close(2);
        xml.writeEndDocument();
        xml.close();
        return bytes.toByteArray();
    }

    private void payment(OutgoingPayment payment) throws XMLStreamException {
        open("CdtTrfTxInf", "PmtId");
        say("InstrId", payment.endToEnd());
        say("EndToEndId", payment.endToEnd());
        close(1);
        open("Amt");
        xml.writeStartElement("InstdAmt");
        xml.writeAttribute("Ccy", Money.CURRENCY);
        xml.writeCharacters(payment.amount().toString());
        close(2);
        party("Cdtr", payment.payee());
        account("CdtrAcct", payment.account(), false);
        if (payment.kid().isPresent()) {
            open("RmtInf", "Strd", "CdtrRefInf", "Tp", "CdOrPrtry");
            say("Cd", "SCOR");
            close(2);
            say("Ref", payment.kid().get().number());
            close(3);
        } else if (!plain(payment.message()).isEmpty()) {
            open("RmtInf");
            say("Ustrd", plain(payment.message()));
            close(1);
        }
        close(1);
    }

    private void party(String element, String name) throws XMLStreamException {
        open(element);
        say("Nm", name);
        open("PstlAdr");
        say("Ctry", "NO");
        close(2);
    }

    private void account(String element, BankAccount account, boolean currency) throws XMLStreamException {
        open(element, "Id", "Othr");
        say("Id", account.digits());
        open("SchmeNm");
        say("Cd", "BBAN");
        close(3);
        if (currency) {
            say("Ccy", Money.CURRENCY);
        }
        close(1);
    }

    private void open(String... elements) throws XMLStreamException {
        for (String element : elements) {
            xml.writeStartElement(element);
        }
    }

    private void close(int elements) throws XMLStreamException {
        for (int i = 0; i < elements; i++) {
            xml.writeEndElement();
        }
    }

    private void say(String element, String text) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(plain(text));
        xml.writeEndElement();
    }

    /** What XML and banks can't carry becomes a space: controls, and what lies outside the basic plane. */
    private static String plain(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Cs}\\p{Co}\\p{Cn}]|[^\\u0000-\\uFFFF]", " ")
                .strip()
                .replaceAll("\\s+", " ");
    }
}

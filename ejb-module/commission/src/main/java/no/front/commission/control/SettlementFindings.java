package no.front.commission.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.front.commission.control.SettlementFile.Line;
import no.front.commission.control.SettlementReckoning.Group;
import no.front.commission.entity.FindingKind;
import no.front.commission.entity.GrossSplit;
import no.front.commission.entity.PremiumService;
import no.front.commission.entity.StrexFinding;
import no.front.kernel.Money;
import no.front.kernel.VatCode;

/** What a settlement file says of our terms, where it says otherwise: service code, tax, shares, what is paid. */
final class SettlementFindings {

    private static final int MOST = 1_000;

    private SettlementFindings() {}

    static List<StrexFinding> of(SettlementFile file, long settlementId, SettlementTerms terms) {
        List<StrexFinding> findings = new ArrayList<>();
        for (Line line : file.lines()) {
            if (findings.size() < MOST) {
                new OfLine(settlementId, line, terms.service(line), terms).into(findings);
            }
        }
        return findings;
    }

    private record OfLine(long settlementId, Line line, PremiumService service, SettlementTerms terms) {

        void into(List<StrexFinding> findings) {
            VatCode vat = service.vatCode();
            String code = line.told().serviceCode();
            if (!code.isEmpty() && !code.equals(service.serviceCode())) {
                findings.add(finding(FindingKind.SERVICE_CODE, service.serviceCode(), code));
            }
            line.told()
                    .vatRate()
                    .filter(rate -> rate.compareTo(vat.rate().percent()) != 0)
                    .ifPresent(rate -> findings.add(
                            finding(FindingKind.VAT_RATE, vat.rate().toString(), rate.toPlainString())));
            GrossSplit split = terms.split(
                    terms.share(new Group(
                            service.customer().id(), service.id(), line.price(), line.operator(), line.month())),
                    line.gross());
            compare(findings, FindingKind.NET_OF_VAT, split.net(), line.told().netOfVat());
            compare(
                    findings,
                    FindingKind.OPERATOR_SHARE,
                    split.operator(),
                    line.told().operatorShare());
            compare(findings, FindingKind.STREX_FEE, split.strex(), line.told().strexFee());
            compare(
                    findings,
                    FindingKind.NET_PAYABLE,
                    SettlementBooks.receivable(split, vat),
                    line.told().netPayable());
        }

        private void compare(List<StrexFinding> findings, FindingKind kind, Money ours, Optional<Money> theirs) {
            theirs.filter(told -> !told.equals(ours))
                    .ifPresent(told -> findings.add(finding(kind, ours.toString(), told.toString())));
        }

        private StrexFinding finding(FindingKind kind, String ours, String theirs) {
            return new StrexFinding(settlementId, (int) line.line(), kind, ours, theirs);
        }
    }
}

package no.front.backoffice.contract;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import no.front.contract.boundary.ExtraCharges;
import no.front.contract.entity.ChargeBasis;
import no.front.contract.entity.ChargeUnit;
import no.front.contract.entity.ContractCharge;
import no.front.kernel.Formats;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.entity.Function;
import no.front.web.Words;

/** Says how a charge came about and why it may be invoiced (BIL-12, BIL-13). */
@Named
@RequestScoped
public class ChargeWords {

    @Inject
    ContractPage page;

    @Inject
    ExtraCharges extraCharges;

    @Inject
    CurrentActor currentActor;

    @Inject
    Words words;

    private Map<Long, ChargeBasis> bases;

    private ChargeBasis of(ContractCharge charge) {
        if (bases == null) {
            bases = new HashMap<>();
            extraCharges
                    .basesOf(page.getId())
                    .forEach(basis -> bases.put(basis.charge().id(), basis));
        }
        return bases.get(charge.id());
    }

    /** "1,25 timer à 1 250,00 · 67 minutter · Telefonen eller kundens eget utstyr"; "" for other charges. */
    public String basisOf(ContractCharge charge) {
        ChargeBasis basis = of(charge);
        if (basis == null) {
            return "";
        }
        Formats formats = Formats.in(words.language());
        StringBuilder text = new StringBuilder();
        if (charge.unit() == ChargeUnit.HOUR) {
            text.append(words.say(
                    "charge.units", formats.number(charge.units()), words.of(charge.unit()), charge.unitPrice()));
            basis.workedMinutes().ifPresent(minutes -> text.append(" · ").append(words.say("charge.minutes", minutes)));
            text.append(" · ");
        }
        return basis.agreedOn()
                .map(day -> text.append(words.say("charge.agreed", basis.agreedWith(), day, basis.agreement())))
                .orElseGet(() -> text.append(words.of(basis.ground())))
                .toString();
    }

    /** The document that proves the costs; null where there is none, or it isn't for this reader. */
    public Long proofOf(ContractCharge charge) {
        ChargeBasis basis = of(charge);
        return basis == null || basis.documentId().isEmpty() || !currentActor.may(Function.INVOICE_READ)
                ? null
                : basis.documentId().getAsLong();
    }
}

package no.front.contract.boundary;

import java.util.List;
import no.front.contract.entity.BreachNotice;
import no.front.contract.entity.ContractTransfer;
import no.front.contract.entity.ForceMajeure;
import no.front.contract.entity.UnsentMail;

/** What happened to a contract beside its own states, each newest first. */
public record ContractHistory(
        List<BreachNotice> breaches,
        List<ForceMajeure> forceMajeures,
        List<ContractTransfer> transfers,
        List<UnsentMail> unsent) {

    ContractHistory whole() {
        transfers.forEach(transfer -> {
            transfer.from().name();
            transfer.to().name();
        });
        return this;
    }
}

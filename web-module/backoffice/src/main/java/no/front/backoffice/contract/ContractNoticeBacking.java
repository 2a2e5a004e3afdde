package no.front.backoffice.contract;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.time.LocalDate;
import no.front.contract.boundary.Contracts;
import no.front.contract.boundary.NoticePreview;
import no.front.contract.boundary.Notices;
import no.front.contract.entity.ForceMajeure;
import no.front.contract.entity.Party;
import no.front.contract.entity.TerminationNotice;
import no.front.platform.boundary.BusinessClock;
import no.front.web.Words;

/** Records the customer's notice or gives Front's; the last day is shown before (CON-6). */
@Named
@RequestScoped
public class ContractNoticeBacking {

    @Inject
    ContractPage page;

    @Inject
    ContractBacking contract;

    @Inject
    Contracts contracts;

    @Inject
    Notices notices;

    @Inject
    BusinessClock clock;

    @Inject
    Words words;

    private Party party = Party.CUSTOMER;
    private LocalDate countsOn;
    private String reason;
    private String endingNote;
    private Part letter;

    @PostConstruct
    void load() {
        countsOn = clock.today();
    }

    public String give() {
        LocalDate lastDay = notices.give(
                page.getId(),
                new TerminationNotice.Content(party, countsOn, reason, endingNote, null),
                PdfField.read(letter));
        return page.done("contractNotice.done", lastDay);
    }

    /** What it would mean; nothing while the day can't be right. */
    public NoticePreview getPreview() {
        return countsOn == null || countsOn.isAfter(clock.today())
                ? null
                : contracts.previewNotice(page.getId(), countsOn);
    }

    public boolean isPast() {
        NoticePreview preview = getPreview();
        return preview != null && preview.lastDay().isBefore(clock.today());
    }

    /** CON-13: somebody is hit, and the other may end the contract by consent only. */
    public boolean isHindered() {
        return contract.getOpenForceMajeures().stream().anyMatch(ForceMajeure::isOpen);
    }

    public Party[] getParties() {
        return Party.values();
    }

    public String partyLabel(Party one) {
        return words.say("contractNotice.party." + one);
    }

    public Party getParty() {
        return party;
    }

    public void setParty(Party party) {
        this.party = party;
    }

    public LocalDate getCountsOn() {
        return countsOn;
    }

    public void setCountsOn(LocalDate countsOn) {
        this.countsOn = countsOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getEndingNote() {
        return endingNote;
    }

    public void setEndingNote(String endingNote) {
        this.endingNote = endingNote;
    }

    public Part getLetter() {
        return letter;
    }

    public void setLetter(Part letter) {
        this.letter = letter;
    }
}

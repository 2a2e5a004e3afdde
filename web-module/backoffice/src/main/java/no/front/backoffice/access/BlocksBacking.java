package no.front.backoffice.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.front.access.boundary.AccessBlocks;
import no.front.access.boundary.BlockRow;
import no.front.access.entity.AccessError;
import no.front.access.entity.CountryEdition;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.CountryCode;
import no.front.kernel.NetworkAddress;
import no.front.kernel.Oslo;
import no.front.platform.boundary.CurrentActor;
import no.front.web.Toasts;
import no.front.web.Words;

/** Networks and countries that are kept out (ACC-6). */
@Named
@RequestScoped
public class BlocksBacking {

    @Inject
    AccessBlocks blocks;

    @Inject
    CurrentActor currentActor;

    @Inject
    Toasts toasts;

    @Inject
    Words words;

    private List<BlockRow> active;
    private List<BlockRow> past;
    private CountryEdition table;
    private NetworkAddress network;
    private String country;
    private String reason;
    private LocalDate lastDay;
    private Part file;

    @PostConstruct
    void load() {
        active = blocks.active();
        past = blocks.past();
        table = blocks.countryTable().orElse(null);
    }

    public String block() {
        if ((network == null) == (country == null)) {
            throw new BusinessRuleViolation(AccessError.BLOCK_TARGET_MISSING);
        }
        Instant until = lastDay == null ? null : Oslo.startOf(lastDay.plusDays(1));
        if (network == null) {
            CountryCode code = CountryCode.of(country);
            blocks.blockCountry(code, reason, until);
            toasts.done("blocks.blocked", code.name(words.language()));
        } else {
            blocks.blockNetwork(network, reason, until);
            toasts.done("blocks.blocked", network.toString());
        }
        return "blocks?faces-redirect=true";
    }

    public String unblock(BlockRow row) {
        blocks.unblock(row.id());
        toasts.done("blocks.unblocked", nameOf(row));
        return "blocks?faces-redirect=true";
    }

    public String readCountries() throws IOException {
        try (InputStream in = file.getInputStream()) {
            toasts.done("blocks.countriesRead", blocks.importCountries(in));
        }
        return "blocks?faces-redirect=true";
    }

    public String nameOf(BlockRow row) {
        return row.ofCountry() ? CountryCode.of(row.target()).name(words.language()) : row.target();
    }

    public String getOwnAddress() {
        return currentActor.get().address();
    }

    public String getTableSentence() {
        return table == null
                ? words.say("blocks.noTable")
                : words.say("blocks.table", table.networks(), table.importedAt(), table.staffName());
    }

    public boolean isWithCountries() {
        return table != null;
    }

    public List<BlockRow> getActive() {
        return active;
    }

    public List<BlockRow> getPast() {
        return past;
    }

    public NetworkAddress getNetwork() {
        return network;
    }

    public void setNetwork(NetworkAddress network) {
        this.network = network;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}

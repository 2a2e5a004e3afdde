package no.front.backoffice.price;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.front.contract.boundary.PriceLists;
import no.front.contract.entity.PriceList;
import no.front.web.House;
import no.front.web.Words;

/** The versions of the price list. */
@Named
@RequestScoped
public class PriceListsBacking {

    @Inject
    PriceLists lists;

    @Inject
    House house;

    @Inject
    Words words;

    private List<PriceList> all;

    @PostConstruct
    void load() {
        all = lists.all();
    }

    /** A copy of the last, to be written. */
    public String begin() {
        return "price-list-edit?faces-redirect=true&id=" + lists.begin();
    }

    public List<PriceList> getAll() {
        return all;
    }

    /** Null for none. */
    public PriceList getDraft() {
        return all.stream().filter(PriceList::isDraft).findFirst().orElse(null);
    }

    /** "Liste 2 gjelder fra 01.01.2027." */
    public String getLead() {
        return current()
                .map(list -> words.say(
                        "priceLists.lead", list.number(), list.validFrom().get()))
                .orElseGet(() -> words.say("priceLists.none"));
    }

    public boolean isCurrent(PriceList list) {
        return current().filter(list::equals).isPresent();
    }

    private Optional<PriceList> current() {
        LocalDate today = house.getToday();
        return all.stream()
                .filter(list ->
                        list.validFrom().filter(from -> !from.isAfter(today)).isPresent())
                .findFirst();
    }
}

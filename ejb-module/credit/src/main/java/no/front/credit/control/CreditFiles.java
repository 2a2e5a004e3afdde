package no.front.credit.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.front.contract.entity.Order;
import no.front.credit.boundary.CreditFile;
import no.front.credit.boundary.CreditSetting;
import no.front.credit.boundary.Recommendation;
import no.front.credit.control.CreditFacts.Bureau;
import no.front.credit.entity.CreditCheck;
import no.front.credit.entity.CreditDecision;
import no.front.credit.entity.CreditRating;
import no.front.customer.entity.OrganisationForm;
import no.front.kernel.Money;
import no.front.platform.boundary.BusinessSettings;

/** Puts together what is known about an order's credit, and asks the policy as it stands in the settings (CRE-2). */
@Dependent
public class CreditFiles {

    @Inject
    CreditCheckStore checks;

    @Inject
    CreditDecisionStore decisions;

    @Inject
    BusinessSettings settings;

    public CreditFile of(Order order, LocalDate today) {
        CreditCheck check = counting(order, today).map(CreditCheck::whole).orElse(null);
        boolean valid = check != null && check.isValidOn(today);
        Bureau bureau = check == null ? Bureau.none() : Bureau.of(check, valid);
        Recommendation recommendation = policy().recommend(new CreditFacts(
                order.customer().form(),
                order.customer().standing().troubles().keySet(),
                order.isPrepaid(),
                order.expectedMonthly(),
                bureau));
        List<CreditDecision> decided = decisions.ofOrder(order.id()).stream()
                .map(CreditDecision::whole)
                .toList();
        return new CreditFile(order.whole(), check, valid, recommendation, decided);
    }

    /** The order's own newest check; without one the newest of the customer that is under way or still valid. */
    private Optional<CreditCheck> counting(Order order, LocalDate today) {
        long customer = order.customer().id();
        return checks.newestOf(order.id())
                .or(() -> checks.pendingOf(customer))
                .or(() -> checks.newestValidOf(customer, today));
    }

    private CreditPolicy policy() {
        return new CreditPolicy(
                words(CreditSetting.DEPOSIT_FORMS, OrganisationForm::ofCode),
                words(CreditSetting.DEPOSIT_RATINGS, CreditRating::valueOf),
                words(CreditSetting.REVIEW_RATINGS, CreditRating::valueOf),
                settings.yes(CreditSetting.DEPOSIT_WITHOUT_ACCOUNTS),
                settings.number(CreditSetting.DEPOSIT_MONTHS),
                Money.of(settings.number(CreditSetting.MOST_LIMIT)));
    }

    private <T> Set<T> words(CreditSetting setting, Function<String, T> read) {
        return Arrays.stream(settings.text(setting)
                        .toUpperCase(java.util.Locale.ROOT)
                        .split("[^A-Z_]+"))
                .filter(word -> !word.isEmpty())
                .map(read)
                .collect(Collectors.toSet());
    }
}

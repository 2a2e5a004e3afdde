package no.front.credit.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.front.credit.boundary.Recommendation;
import no.front.credit.boundary.Recommendation.Why;
import no.front.credit.control.CreditFacts.Asked;
import no.front.credit.control.CreditFacts.Bureau;
import no.front.credit.entity.Advice;
import no.front.credit.entity.CreditRating;
import no.front.customer.entity.OrganisationForm;
import no.front.customer.entity.RegisterStanding.Trouble;
import no.front.kernel.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CreditPolicyTest {

    private static final Money MONTHLY = Money.of("390.00");
    private static final CreditPolicy POLICY = new CreditPolicy(
            Set.of(OrganisationForm.ENK, OrganisationForm.NUF),
            Set.of(CreditRating.C),
            Set.of(CreditRating.B, CreditRating.AN, CreditRating.NOT_RATED),
            true,
            3,
            Money.of(50_000));

    private static Recommendation of(OrganisationForm form, Bureau bureau, Trouble... troubles) {
        Set<Trouble> all = EnumSet.noneOf(Trouble.class);
        all.addAll(List.of(troubles));
        return POLICY.recommend(new CreditFacts(form, all, false, MONTHLY, bureau));
    }

    private static Bureau told(CreditRating rating, int remarks, String limit, Boolean accounts) {
        return new Bureau(Asked.TOLD, rating, remarks, limit == null ? null : Money.of(limit), accounts);
    }

    @ParameterizedTest(name = "CRE-2 {0} rated {1}, {2} remarks, bureau''s limit {3}, accounts {4}: {5}, limit {6}")
    @CsvSource({
        "AS,   AAA,       0, 1200000, true,  APPROVE, 50000.00, GOOD_RATING",
        "AS,   AA,        0, 150000,  true,  APPROVE, 50000.00, GOOD_RATING",
        "ASA,  A,         0, 50000,   true,  APPROVE, 50000.00, GOOD_RATING",
        "AS,   A,         0, 49999,   ,      APPROVE, 49999.00, GOOD_RATING",
        "SA,   A,         0, 20000,   true,  APPROVE, 20000.00, GOOD_RATING",
        "AS,   A,         0, ,        true,  REVIEW,  0.00,     NO_LIMIT",
        "AS,   AA,        0, 0,       true,  REVIEW,  0.00,     NO_LIMIT",
        "AS,   B,         0, 15000,   true,  REVIEW,  0.00,     UNSURE_RATING",
        "AS,   AN,        0, 25000,   true,  REVIEW,  0.00,     UNSURE_RATING",
        "AS,   NOT_RATED, 0, ,        true,  REVIEW,  0.00,     UNSURE_RATING",
        "AS,   C,         0, 0,       true,  DEPOSIT, 0.00,     LOW_RATING",
        "AS,   AAA,       1, 1200000, true,  DEPOSIT, 0.00,     REMARKS",
        "AS,   A,         0, 60000,   false, DEPOSIT, 0.00,     NO_ACCOUNTS",
        "AS,   AN,        0, 20000,   false, DEPOSIT, 0.00,     NO_ACCOUNTS",
        "ENK,  AAA,       0, 90000,   true,  DEPOSIT, 0.00,     FORM",
        "NUF,  A,         0, 80000,   true,  DEPOSIT, 0.00,     FORM",
    })
    void rated(
            OrganisationForm form,
            CreditRating rating,
            int remarks,
            String limit,
            Boolean accounts,
            Advice advice,
            String recommended,
            Why first) {
        Recommendation recommendation = of(form, told(rating, remarks, limit, accounts));
        assertEquals(advice, recommendation.advice());
        assertEquals(Money.of(recommended), recommendation.limit());
        assertEquals(first, recommendation.reasons().getFirst().why());
    }

    @ParameterizedTest(name = "CRE-2 {0} by the register: refuse, whatever the bureau says")
    @EnumSource(Trouble.class)
    void trouble(Trouble trouble) {
        Recommendation recommendation = of(OrganisationForm.AS, told(CreditRating.AAA, 0, "1200000", true), trouble);
        assertEquals(Advice.REFUSE, recommendation.advice());
        assertEquals(
                Why.valueOf(trouble.name()), recommendation.reasons().getFirst().why());
        assertFalse(recommendation.clear());
    }

    @ParameterizedTest(name = "CRE-1 {0}: never positive, somebody looks closer")
    @EnumSource(value = Asked.class, mode = EnumSource.Mode.EXCLUDE, names = "TOLD")
    void nothingKnown(Asked asked) {
        Recommendation recommendation = of(OrganisationForm.AS, Bureau.of(asked));
        assertEquals(Advice.REVIEW, recommendation.advice());
        assertEquals(Money.ZERO, recommendation.limit());
        assertFalse(recommendation.clear());
    }

    @Test
    @DisplayName("CRE-2 a sole trader is asked for a deposit of three expected months before any check is made")
    void soleTrader() {
        Recommendation recommendation = of(OrganisationForm.ENK, Bureau.none());
        assertEquals(Advice.DEPOSIT, recommendation.advice());
        assertEquals(Optional.of(Money.of("1170.00")), recommendation.suggestedSecurity());
        assertEquals(
                List.of(Why.FORM, Why.NOT_CHECKED),
                recommendation.reasons().stream()
                        .map(Recommendation.Reason::why)
                        .toList());
    }

    @Test
    @DisplayName("CRE-2 all reasons are told, the gravest first and deciding")
    void gravestFirst() {
        Recommendation recommendation =
                of(OrganisationForm.NUF, told(CreditRating.C, 3, "0", false), Trouble.WINDING_UP);
        assertEquals(Advice.REFUSE, recommendation.advice());
        assertEquals(
                List.of(Why.WINDING_UP, Why.FORM, Why.REMARKS, Why.NO_ACCOUNTS, Why.LOW_RATING),
                recommendation.reasons().stream()
                        .map(Recommendation.Reason::why)
                        .toList());
        assertEquals(3, recommendation.reasons().get(2).argument());
    }

    @Test
    @DisplayName("CRE-3 clear is only a limited company that is to be approved on credit")
    void clear() {
        Bureau good = told(CreditRating.AA, 0, "150000", true);
        assertTrue(of(OrganisationForm.AS, good).clear());
        assertTrue(of(OrganisationForm.ASA, good).clear());
        assertFalse(of(OrganisationForm.DA, good).clear());
        assertFalse(
                of(OrganisationForm.AS, told(CreditRating.B, 0, "150000", true)).clear());
    }

    @Test
    @DisplayName("CRE-6 who pays before use needs no check and gets no credit; a bankrupt one is still to be refused")
    void prepaid() {
        CreditFacts facts = new CreditFacts(OrganisationForm.ENK, Set.of(), true, MONTHLY, Bureau.none());
        Recommendation recommendation = POLICY.recommend(facts);
        assertEquals(Advice.APPROVE, recommendation.advice());
        assertEquals(Money.ZERO, recommendation.limit());
        assertFalse(recommendation.clear());
        assertEquals(
                Advice.REFUSE,
                POLICY.recommend(new CreditFacts(
                                OrganisationForm.AS, Set.of(Trouble.BANKRUPT), true, MONTHLY, Bureau.none()))
                        .advice());
    }

    @Test
    @DisplayName("CRE-2 without an expected amount nobody can say how high the deposit should be")
    void nothingExpected() {
        Recommendation recommendation =
                POLICY.recommend(new CreditFacts(OrganisationForm.ENK, Set.of(), false, Money.ZERO, Bureau.none()));
        assertEquals(Optional.empty(), recommendation.suggestedSecurity());
    }
}

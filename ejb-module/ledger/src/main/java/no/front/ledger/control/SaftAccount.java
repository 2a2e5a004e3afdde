package no.front.ledger.control;

import no.front.ledger.entity.LedgerAccount;

/**
 * How SAF-T Financial groups an account: category and code of the tax authority's list for the business specification
 * (næringsspesifikasjon), which it publishes with version 1.30 of the format.
 */
record SaftAccount(String category, String code) {

    private static final String ASSETS = "balanseverdiForOmloepsmiddel";
    private static final String DEBT = "kortsiktigGjeld";
    private static final String SALES = "salgsinntekt";
    private static final String OTHER_DEBT = "2990";

    private static final String PURCHASES = "varekostnad";

    static SaftAccount of(LedgerAccount account) {
        return switch (account) {
            case COMMISSION_ADVANCES -> new SaftAccount(ASSETS, "1400");
            case STREX_RECEIVABLE -> new SaftAccount(ASSETS, "1500");
            case STREX_PENDING -> new SaftAccount(ASSETS, "1530");
            case RECEIVABLES -> new SaftAccount(ASSETS, "1500");
            case BANK -> new SaftAccount(ASSETS, "1920");
            case OUTPUT_VAT, INPUT_VAT -> new SaftAccount(DEBT, "2740");
            case DEPOSITS -> new SaftAccount(DEBT, "2900");
            case COMMISSION_PAYABLE,
                    COMMISSION_SETTLED,
                    COMMISSION_PENDING,
                    COMMISSION_WITHHELD,
                    CUSTOMER_CREDIT,
                    UNALLOCATED -> new SaftAccount(DEBT, OTHER_DEBT);
            case SALES, PREMIUM_SALES -> new SaftAccount(SALES, "3000");
            case SALES_ZERO_RATED -> new SaftAccount(SALES, "3100");
            case SALES_EXEMPT, PREMIUM_SALES_EXEMPT -> new SaftAccount(SALES, "3200");
            case COLLECTION_FEES, COMMISSION_FORFEITED -> new SaftAccount("annenDriftsinntekt", "3900");
            case COMMISSION_COST, OPERATOR_SHARES, STREX_FEES, STREX_DIFFERENCES -> new SaftAccount(PURCHASES, "4300");
            case BAD_DEBTS -> new SaftAccount("annenDriftskostnad", "7830");
            case LATE_INTEREST -> new SaftAccount("finansinntekt", "8050");
        };
    }
}

package no.front.backoffice.customer;

import java.util.Arrays;
import java.util.Locale;
import no.front.platform.entity.Actor;
import no.front.platform.entity.Function;

/** The tabs of the customer page; each is an address of its own. */
public enum CustomerTab {
    OVERVIEW,
    CONTACTS,
    /** Who signs in to the portal, and who is invited (CON-5). */
    USERS,
    COMMUNICATION,
    ORDERS,
    CONTRACT,
    INVOICES,
    REGISTER,
    GROUP,
    /** CRE-6: for those who may read it. */
    CREDIT,
    /** What it owes and has paid, for finance. */
    PAYMENTS,
    /** Premium services, what they have earned, holds and denials. */
    PREMIUM,
    HISTORY;

    /** One tab as a link. @param count null for no badge */
    public record Link(String label, String address, boolean current, Integer count) {
        public String getLabel() {
            return label;
        }

        public String getAddress() {
            return address;
        }

        public boolean isCurrent() {
            return current;
        }

        public Integer getCount() {
            return count;
        }
    }

    /** @param code from the address; anything unknown is the overview */
    static CustomerTab of(String code) {
        return Arrays.stream(values())
                .filter(tab -> tab.code().equals(code))
                .findFirst()
                .orElse(OVERVIEW);
    }

    public boolean isOpenTo(Actor actor) {
        return switch (this) {
            case CREDIT -> actor.may(Function.CREDIT_READ);
            case INVOICES -> actor.may(Function.INVOICE_READ);
            case PAYMENTS -> actor.may(Function.PAYMENT_READ);
            case PREMIUM -> actor.may(Function.PREMIUM_READ);
            default -> true;
        };
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String getCode() {
        return code();
    }

    /** The part of the page. */
    public String getPage() {
        return "WEB-INF/customer/" + code() + ".xhtml";
    }
}

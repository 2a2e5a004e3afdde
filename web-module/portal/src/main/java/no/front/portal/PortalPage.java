package no.front.portal;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import no.front.platform.entity.Actor;
import no.front.platform.entity.CustomerFunction;
import no.front.web.edge.GatedPage;

/**
 * Every address of the portal (ACC-9, default deny): what isn't listed is not found. Public ones are open to everybody, the
 * others to customers' users by their function (ACC-1). Those with an icon stand in the menu, called {@code
 * PortalPage.<NAME>} in the texts: {@link Menu#VISITORS} of those who are not signed in, {@link Menu#CUSTOMERS} of those who
 * are, at most five as a phone shows them in a bar, and {@link Menu#SETTINGS} under the own name.
 */
public enum PortalPage implements GatedPage {
    INDEX(""),
    PRICES("prices", "pi-tag"),
    CALCULATOR("calculator"),

    STATUS("status"),
    TERMS("terms"),
    DATA_PROCESSING_AGREEMENT("data-processing-agreement"),
    PRIVACY("privacy"),
    TERMS_PDF("terms-pdf"),
    NEW_TERMS("new-terms", CustomerFunction.TERMS_ACKNOWLEDGE),
    NEW_PRICES("new-prices", CustomerFunction.CONTRACT_READ),

    ORDER("order", "pi-shopping-cart"),
    ORDER_PRODUCTS("order-products"),
    ORDER_PEOPLE("order-people"),
    ORDER_REVIEW("order-review"),
    ORDER_RECEIVED("order-received"),
    ORDER_STATUS("order-status"),
    ORDER_ACCEPT("order-accept"),

    HOME("home", CustomerFunction.CONTRACT_READ, "pi-home"),
    TRAFFIC("messages", CustomerFunction.TRAFFIC_READ, "pi-send"),
    STATISTICS("statistics", CustomerFunction.TRAFFIC_READ),
    INVOICES("invoices", CustomerFunction.INVOICES_READ, "pi-file"),
    INVOICE("invoice", CustomerFunction.INVOICES_READ),
    INVOICE_LINE("invoice-line", CustomerFunction.INVOICES_READ),
    INVOICE_FILE("invoice-file", CustomerFunction.INVOICES_READ),
    FEE_FILE("fee-file", CustomerFunction.INVOICES_READ),
    COMMISSION("commission", CustomerFunction.COMMISSION_READ, "pi-wallet"),
    COMMISSION_MONTH("commission-month", CustomerFunction.COMMISSION_READ),
    COMMISSION_PDF("commission-pdf", CustomerFunction.COMMISSION_READ),
    COMMISSION_NOTE_FILE("commission-note-file", CustomerFunction.COMMISSION_READ),
    COMMISSION_TRANSACTIONS("commission-transactions", CustomerFunction.COMMISSION_READ),
    PAYEE_ACCOUNT("payee-account", CustomerFunction.COMMISSION_READ),
    PROOF_DEMANDS("proof-demands", CustomerFunction.PROOF_ANSWER),
    PROOF_DEMAND("proof-demand", CustomerFunction.PROOF_ANSWER),
    SUBSCRIPTION("subscription", CustomerFunction.CONTRACT_READ, "pi-box"),
    ORDER_MORE("order-more", CustomerFunction.ORDER_PLACE),
    CHANGE_PRODUCT("change-product", CustomerFunction.ORDER_PLACE),
    GIVE_NOTICE("give-notice", CustomerFunction.NOTICE_GIVE),
    MY_ORDERS("my-orders", CustomerFunction.ORDERS_READ),
    MY_PAGE("my-page", CustomerFunction.OWN_PAGE, Menu.SETTINGS, "pi-user"),
    CHANGE_EMAIL("change-email", CustomerFunction.OWN_PAGE),
    MISUSE("misuse", CustomerFunction.OWN_PAGE),
    OTHER_DEVICES("other-devices", CustomerFunction.OWN_PAGE),
    AUTHENTICATOR("authenticator", CustomerFunction.OWN_PAGE),
    ORGANISATION("organisation", CustomerFunction.ORGANISATION_EDIT, Menu.SETTINGS, "pi-building"),
    CONTACT_PERSON("contact-person", CustomerFunction.ORGANISATION_EDIT),
    USERS("users", CustomerFunction.USERS_MANAGE, Menu.SETTINGS, "pi-users"),
    USER("user", CustomerFunction.USERS_MANAGE),
    USER_NEW("user-new", CustomerFunction.USERS_MANAGE),
    GATEWAY("gateway", CustomerFunction.GATEWAY_EDIT, Menu.SETTINGS, "pi-key"),
    GATEWAY_KEY("gateway-key", CustomerFunction.GATEWAY_EDIT),
    GATEWAY_CALLBACK("gateway-callback", CustomerFunction.GATEWAY_EDIT),
    GATEWAY_KEY_NEW("gateway-key-new", CustomerFunction.GATEWAY_EDIT),
    SECURITY("security", CustomerFunction.SECURITY_EDIT, Menu.SETTINGS, "pi-shield"),
    RETENTION("retention", CustomerFunction.RETENTION_SET, Menu.SETTINGS, "pi-hourglass"),
    CONSENTS("consents", CustomerFunction.CONSENT_EDIT, Menu.SETTINGS, "pi-envelope"),

    SIGN_IN("sign-in"),
    SIGN_IN_CODE("sign-in-code"),
    FORGOT_PASSWORD("forgot-password"),
    SET_PASSWORD("set-password"),
    REPORT_MISUSE("report-misuse"),
    CONFIRM_EMAIL("confirm-email"),
    INVITATION("invitation"),
    API_ACCESS("api-access"),
    /** For those who are signed in and act for nobody yet: who isn't signed in sees no organisation there. */
    CHOOSE_ORGANISATION("choose-organisation"),
    SIGN_OUT("sign-out"),
    STAY_SIGNED_IN("stay-signed-in"),
    PREFERENCES("preferences"),
    ERROR("error");

    /** Whose menu a page stands in. */
    public enum Menu {
        NONE,
        VISITORS,
        CUSTOMERS,
        SETTINGS
    }

    /** The server puts the welcome file's name in place of nothing before any filter is asked. */
    private static final Set<String> FRONT_DOOR = Set.of("", "/", "/index.xhtml");

    private final String path;
    private final CustomerFunction function;
    private final Menu menu;
    private final String icon;

    /** Open to everybody. */
    PortalPage(String path) {
        this(path, null, Menu.NONE, "");
    }

    /** Open to everybody, and in the menu of those who are not signed in. */
    PortalPage(String path, String icon) {
        this(path, null, Menu.VISITORS, icon);
    }

    PortalPage(String path, CustomerFunction function) {
        this(path, function, Menu.NONE, "");
    }

    /** In the menu of the customers' users who may open it. */
    PortalPage(String path, CustomerFunction function, String icon) {
        this(path, function, Menu.CUSTOMERS, icon);
    }

    PortalPage(String path, CustomerFunction function, Menu menu, String icon) {
        this.path = path;
        this.function = function;
        this.menu = menu;
        this.icon = icon;
    }

    /** @param path below the root, with its slash */
    public static Optional<PortalPage> at(String path) {
        String wanted = FRONT_DOOR.contains(path) ? "/" : path;
        return Arrays.stream(values())
                .filter(page -> wanted.equals("/" + page.path))
                .findFirst();
    }

    public String path() {
        return path;
    }

    /** The page of a menu that it stands behind: for those of customers' users, the closest before it in the list. */
    public PortalPage entry() {
        for (int at = ordinal(); function != null && at >= 0; at--) {
            if (values()[at].menu != Menu.NONE) {
                return values()[at];
            }
        }
        return this;
    }

    @Override
    public boolean isPublic() {
        return function == null;
    }

    /** The function it takes; nothing for public pages. */
    public Optional<CustomerFunction> function() {
        return Optional.ofNullable(function);
    }

    @Override
    public boolean isOpenTo(Actor actor) {
        return isPublic() || actor.may(function);
    }

    public Menu menu() {
        return menu;
    }

    public String icon() {
        return icon;
    }
}

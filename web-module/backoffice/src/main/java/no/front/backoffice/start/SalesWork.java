package no.front.backoffice.start;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import no.front.contract.boundary.Contracts;
import no.front.contract.boundary.InactivityProposals;
import no.front.contract.boundary.OrderWork;
import no.front.contract.boundary.Orders;
import no.front.contract.entity.OrderStatus;
import no.front.credit.boundary.Exposures;
import no.front.customer.boundary.Attention;
import no.front.customer.boundary.CustomerAttention;
import no.front.platform.entity.Function;

/** Customers, orders and contracts. */
@RequestScoped
public class SalesWork implements WorkSource {

    @Inject
    CustomerAttention customerAttention;

    @Inject
    Orders orders;

    @Inject
    Exposures exposures;

    @Inject
    Contracts contracts;

    @Inject
    InactivityProposals inactivity;

    @Override
    public void find(StartTasks tasks) {
        Attention attention = customerAttention.now();
        if (tasks.may(Function.CUSTOMER_EDIT)) {
            tasks.add(
                    "d",
                    "pi-exclamation-triangle",
                    "trouble",
                    attention.inTrouble(),
                    "customers?kind=CUSTOMER&status=ACTIVE&attention=IN_TROUBLE");
        }
        OrderWork work = orders.work();
        if (tasks.may(Function.ORDER_ENTER)) {
            tasks.add("d", "pi-flag", "objections", work.objections(), "orders?show=OURS");
        }
        if (tasks.may(Function.CREDIT_DECIDE)) {
            tasks.add("w", "pi-inbox", "ordersToDecide", work.toDecide(), "orders?show=" + OrderStatus.RECEIVED);
        }
        if (tasks.may(Function.ORDER_CONFIRM)) {
            tasks.add("w", "pi-check", "ordersToConfirm", work.toConfirm(), "orders?show=" + OrderStatus.APPROVED);
        }
        if (tasks.may(Function.CREDIT_READ)) {
            tasks.add("w", "pi-gauge", "limits", exposures.warned(), "credit?tab=LIMITS");
        }
        if (tasks.may(Function.CUSTOMER_EDIT)) {
            tasks.add(
                    "w",
                    "pi-envelope",
                    "returned",
                    attention.returnedMail(),
                    "customers?status=ACTIVE&attention=RETURNED_MAIL");
            tasks.add(
                    "w",
                    "pi-building-columns",
                    "lookups",
                    attention.lookupsFailed(),
                    "customers?attention=LOOKUP_FAILED");
        }
        if (tasks.may(Function.CONTRACT_EDIT)) {
            tasks.add("w", "pi-envelope", "unsent", contracts.unsent(), "contracts?attention=UNSENT");
        }
        if (tasks.may(Function.CONTRACT_TERMINATE)) {
            tasks.add("i", "pi-moon", "inactive", inactivity.open().size(), "inactivity");
        }
        if (tasks.may(Function.CUSTOMER_IMPORT)) {
            tasks.add("i", "pi-file-import", "imports", attention.importsWaiting(), "imports");
        }
    }
}

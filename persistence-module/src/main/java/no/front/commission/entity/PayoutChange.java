package no.front.commission.entity;

import no.front.platform.entity.ChangeAction;

/** Lines of the change log about payouts and advances (ACC-8). */
public enum PayoutChange implements ChangeAction {
    PAYOUT_RUN_PREPARED,
    PAYOUT_RUN_STOPPED,
    PAYOUT_RUN_TAKEN_UP,
    PAYOUT_RUN_DONE,
    PAYOUT_RUN_APPROVED,
    PAYOUT_APPROVED,
    PAYOUT_SENT_BACK,
    PAYOUT_PAID,
    PAYOUT_REJECTED,
    PAYOUT_REPEAT_ASKED,
    PAYOUT_REPEAT_DECLINED,
    PAYOUT_ORDERED_ANEW,
    ADVANCE_PREPARED,
    ADVANCE_APPROVED,
    ADVANCE_WITHDRAWN,
    ADVANCE_PAID,
    ADVANCE_REJECTED,
    ADVANCE_REPEAT_ASKED,
    ADVANCE_REPEAT_DECLINED,
    ADVANCE_ORDERED_ANEW,
    SET_OFF_AGREED
}

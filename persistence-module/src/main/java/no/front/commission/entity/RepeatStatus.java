package no.front.commission.entity;

/** Where a wish to pay once more stands (CPA-7). */
public enum RepeatStatus {
    WAITING,
    APPROVED,
    DECLINED
}

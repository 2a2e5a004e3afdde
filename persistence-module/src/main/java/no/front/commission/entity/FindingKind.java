package no.front.commission.entity;

/** What a settlement file says otherwise than we: worth a look, holds nothing. */
public enum FindingKind {
    SERVICE_CODE,
    VAT_RATE,
    NET_OF_VAT,
    OPERATOR_SHARE,
    STREX_FEE,
    NET_PAYABLE
}

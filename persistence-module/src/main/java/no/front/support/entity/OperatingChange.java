package no.front.support.entity;

import no.front.platform.entity.ChangeAction;

/** Lines of the change log on operating messages (ACC-8). */
public enum OperatingChange implements ChangeAction {
    OPERATING_MESSAGE_PUBLISHED,
    OPERATING_MESSAGE_CHANGED,
    OPERATING_MESSAGE_UPDATED,
    OPERATING_MESSAGE_SOLVED,
    OPERATING_MESSAGE_CALLED_OFF
}

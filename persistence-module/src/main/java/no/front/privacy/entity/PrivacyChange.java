package no.front.privacy.entity;

import no.front.platform.entity.ChangeAction;

/** Lines of the change log on privacy (ACC-8). */
public enum PrivacyChange implements ChangeAction {
    /** A customer has said how long its traffic is kept (PRV-3). */
    RETENTION_CHOSEN,
    /** A person has said what we may send, or may not (PRV-8). */
    CONSENT_GIVEN,
    CONSENT_WITHDRAWN
}

package no.front.platform.entity;

/** One kind of change worth a line in the log (ACC-8). Each component has an enum of its own. */
public interface ChangeAction {

    /** How long the line lives (ACC-8). */
    enum Retention {
        /** Contract, master data and money: as long as accounting material. */
        ACCOUNTING,
        /** Sign-in and reading: 12 months. */
        ACCESS
    }

    String name();

    default Retention retention() {
        return Retention.ACCOUNTING;
    }
}

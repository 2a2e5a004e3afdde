package no.front.commission.entity;

/** The two sorts of notes, in one series of each payee. */
public enum NoteKind {
    /** What the customer is owed; a self-billed invoice (389). */
    NOTE,
    /** Takes back of a note; a self-billed credit note (261). */
    CORRECTION
}

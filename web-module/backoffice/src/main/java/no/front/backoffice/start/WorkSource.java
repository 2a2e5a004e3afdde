package no.front.backoffice.start;

/** Looks for what waits for somebody in one part of the house; a CDI bean. */
public interface WorkSource {

    /** Adds what there is and the reader may do. */
    void find(StartTasks tasks);
}

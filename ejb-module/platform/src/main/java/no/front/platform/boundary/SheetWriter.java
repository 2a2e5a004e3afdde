package no.front.platform.boundary;

import java.util.List;

/** Writes one sheet row by row; {@link #close} ends it, and leaves the stream under it open. */
public interface SheetWriter extends AutoCloseable {

    /**
     * @param cells null is an empty cell; whole numbers and decimals become numbers, dates dates, moments the time in Oslo,
     *     everything else text. Text is never taken for a formula, whatever it begins with
     */
    void row(List<?> cells);

    @Override
    void close();
}

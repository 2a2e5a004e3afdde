package no.front.commission.control;

import no.front.platform.boundary.DelimitedColumn;

/** A column of a file of Strex. */
interface StrexColumn extends DelimitedColumn {

    boolean isRequired();
}

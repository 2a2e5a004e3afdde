package no.front.backoffice.customer;

import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import no.front.customer.entity.RelationKind;

/** What the organisation is to us, as the form of a new one asks. */
public class RelationForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private RelationKind[] kinds = {RelationKind.CUSTOMER};
    private boolean mine = true;
    private String notes = "";

    Set<RelationKind> kinds() {
        Set<RelationKind> chosen = EnumSet.noneOf(RelationKind.class);
        chosen.addAll(Arrays.asList(kinds));
        return chosen;
    }

    public RelationKind[] getKinds() {
        return kinds.clone();
    }

    public void setKinds(RelationKind[] kinds) {
        this.kinds = kinds == null ? new RelationKind[0] : kinds.clone();
    }

    /** Whether the reader is the responsible seller. */
    public boolean isMine() {
        return mine;
    }

    public void setMine(boolean mine) {
        this.mine = mine;
    }

    public String getNotes() {
        return notes;
    }

    public void setNotes(String notes) {
        this.notes = notes == null ? "" : notes;
    }
}

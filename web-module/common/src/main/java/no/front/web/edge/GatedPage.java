package no.front.web.edge;

import no.front.platform.entity.Actor;

/** An address that somebody may open or not (ACC-9). */
public interface GatedPage {

    /** Open to everybody, signed in or not. */
    boolean isPublic();

    boolean isOpenTo(Actor actor);
}

package no.front.it.probe;

import jakarta.ejb.Stateless;

/** A boundary whose author forgot to say who may call it: the guard must refuse it to everybody (ACC-9). */
@Stateless
public class Forgotten {

    public String answer() {
        return "reached";
    }
}

package no.front.web.texts;

/** Bokmål by name, so that {@code nb} never falls back to the machine's own language. */
public class Texts_nb extends Texts {}

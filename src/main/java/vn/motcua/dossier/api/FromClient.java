package vn.motcua.dossier.api;

/** A record that a client sends: what it does not name, it may not contain. */
interface FromClient {}

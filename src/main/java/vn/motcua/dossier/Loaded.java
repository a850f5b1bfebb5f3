package vn.motcua.dossier;

import vn.motcua.journal.StreamHead;

/** A dossier locked for an act: the head of its stream and its state. */
record Loaded(StreamHead head, DossierState state) {}

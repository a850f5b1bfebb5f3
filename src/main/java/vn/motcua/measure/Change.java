package vn.motcua.measure;

import java.time.Instant;

/** One dossier more, or one less, of what is counted, from a moment on. */
record Change(Instant at, Counted counted, int n) {}

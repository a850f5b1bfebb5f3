package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.UUID;

/** A number of an agency's day, counted from 1 without gaps, of which a dossier's code is made. */
record Serial(UUID agency, LocalDate day, int number) {}

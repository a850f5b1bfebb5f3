package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.UUID;
import vn.motcua.journal.EventType;

/**
 * Who the dossier was about is erased: person, texts, files, papers and the salt of their digests.
 * The journal stays as it is and verifies.
 *
 * @param by the officer, or the account of the owner who asked
 * @param ground number of the decision to destroy the papers; blank where the owner asked
 * @param kept the last day on which it had to be kept
 */
@EventType("dossier.person-erased")
public record PersonErased(UUID by, String ground, LocalDate kept) implements DossierEvent.Apart {}

package vn.motcua.dossier;

import java.util.UUID;

/**
 * What became of a command.
 *
 * @param state the dossier after it
 * @param version version of the dossier's stream after it
 * @param replayed whether the same command had been carried out before and was only answered again
 */
public record Acted(DossierState state, int version, boolean replayed) {

    public UUID dossier() {
        return state.id();
    }

    public String code() {
        return state.code();
    }
}

package vn.motcua.initiative;

import java.util.List;

/**
 * What an initiative says.
 *
 * @param authors everybody whose it is, as they want to be named
 * @param scope where it can be applied
 * @param procedures codes of the procedures concerned
 */
public record Proposal(
        String name,
        String authors,
        String problem,
        String solution,
        String novelty,
        String scope,
        List<String> procedures,
        Expected expected) {

    public Proposal {
        procedures = List.copyOf(procedures);
    }
}

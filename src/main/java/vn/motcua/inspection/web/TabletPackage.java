package vn.motcua.inspection.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a device takes along of a visit, in the language of its holder: all that the check-list and
 * the sample ask, and the answers that it knows of.
 *
 * @param along the device's own id
 */
record TabletPackage(
        UUID along,
        String device,
        String unit,
        String round,
        String time,
        List<Group> groups,
        List<Item> questions,
        List<Dossier> dossiers) {

    record Group(String name, String source, List<Item> items) {}

    /**
     * An item of the check-list, or a question to each dossier.
     *
     * @param repeats visits that found it not met before
     * @param heads the answers that stand; of a question each dossier has its own
     */
    record Item(String key, String words, List<String> repeats, List<Head> heads) {}

    /** An answer that stands. */
    record Head(UUID id, String verdict, String note, String by) {}

    /**
     * A sampled dossier; without whom it is about.
     *
     * @param facts what the program knows, by question
     * @param heads the answers that stand, by question
     */
    record Dossier(
            UUID id,
            String code,
            String name,
            String received,
            List<Hand> hands,
            Map<String, String> facts,
            Map<String, List<Head>> heads) {}

    /** Who worked on a dossier, by a key that says who and not by their place in a list. */
    record Hand(String key, String name) {}
}

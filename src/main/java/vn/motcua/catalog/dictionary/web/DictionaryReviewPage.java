package vn.motcua.catalog.dictionary.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.motcua.catalog.dictionary.Dictionary;
import vn.motcua.catalog.dictionary.DictionaryRow;
import vn.motcua.catalog.dictionary.DictionarySnapshot;
import vn.motcua.catalog.dictionary.DictionaryUses;
import vn.motcua.shell.Frame;

/** Procedures in force whose basis was replaced, or that name what no dictionary knows. */
public record DictionaryReviewPage(List<DictionaryUses.Doubt> doubts, DictionarySnapshot snapshot) {

    public DictionaryReviewPage {
        doubts = List.copyOf(doubts);
    }

    /** Why to look, and what about: by each the procedures that are meant. */
    public Map<DictionaryUses.Why, Map<String, List<DictionaryUses.Doubt>>> groups() {
        return doubts.stream()
                .collect(
                        Collectors.groupingBy(
                                DictionaryUses.Doubt::why,
                                TreeMap::new,
                                Collectors.groupingBy(
                                        DictionaryUses.Doubt::named,
                                        TreeMap::new,
                                        Collectors.toList())));
    }

    public long procedures() {
        return doubts.stream().map(one -> one.version().code()).distinct().count();
    }

    /** Where the entry stands that is named; empty where there is none. */
    public String entry(DictionaryUses.Why why, String named) {
        String dictionary =
                switch (why) {
                    case FIELD_UNKNOWN, FIELD_ENDED -> Dictionary.FIELDS;
                    case RESULT_UNKNOWN -> Dictionary.RESULTS;
                    case LEGAL_UNKNOWN, LEGAL_ENDED, LEGAL_REPLACED -> Dictionary.LEGAL;
                };
        return snapshot.history(dictionary, named).isEmpty()
                ? ""
                : DictionariesDoor.PATH
                        + "/"
                        + dictionary
                        + "/entries/"
                        + DictionaryRow.entryOf(dictionary, named);
    }

    /** The sentence above the procedures that name it. */
    public String sentence(DictionaryUses.Why why, List<DictionaryUses.Doubt> doubts, Frame frame) {
        DictionaryUses.Doubt first = doubts.getFirst();
        return frame.text("catalog.dictionary.doubt." + why, first.named(), first.instead());
    }
}

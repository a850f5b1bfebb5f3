package vn.motcua.dossier;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.Refusal;

/**
 * All that is asked of the citizen at once, itemised, and why. It goes into the dossier's notes as
 * one text, since items may name people; the journal holds its digest.
 */
@LegalBasis("nd-61-2018#15.3")
public record SupplementRequest(List<SupplementItem> items, String reason) {

    static final int MOST_ITEMS = 20;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    public SupplementRequest {
        items = List.copyOf(items);
    }

    String text() {
        return MAPPER.writeValueAsString(this);
    }

    /** Reads back what a note holds. */
    public static SupplementRequest read(String note) {
        return MAPPER.readValue(note, SupplementRequest.class);
    }

    void check(List<Refusal> wrong) {
        Texts.check("reason", reason, 1000, wrong);
        if (items.isEmpty() || items.size() > MOST_ITEMS) {
            wrong.add(new ClockRefusal.NothingAsked(MOST_ITEMS));
        }
        for (SupplementItem item : items) {
            Texts.check("item", item.name(), 300, wrong);
            Texts.checkLength("what", item.what(), 500, wrong);
            if (item.originals() < 0 || item.certified() < 0 || item.copies() < 0) {
                wrong.add(new DossierRefusal.Missing("count"));
            }
        }
    }

    /** The papers that are complete when all of it has come. */
    List<PaperCount> papers() {
        List<PaperCount> papers = new ArrayList<>();
        for (SupplementItem item : items) {
            if (item.paper() != null) {
                papers.add(
                        new PaperCount(
                                item.paper(),
                                item.originals(),
                                item.certified(),
                                item.copies(),
                                false));
            }
        }
        return papers;
    }
}

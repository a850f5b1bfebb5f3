package vn.motcua.catalog.dictionary;

import java.time.LocalDate;
import java.util.Optional;

/** Leads from a basis of a procedure, as it is written, to the document that it means. */
public record LegalLinks(DictionarySnapshot rows, LocalDate on) {

    /** The row of the day of the first document that the text names and the register knows. */
    public Optional<DictionaryRow> row(String basis) {
        return LegalNumbers.in(basis).stream()
                .map(number -> rows.history(Dictionary.LEGAL, number))
                .filter(history -> !history.isEmpty())
                .map(history -> DictionarySnapshot.nearest(history, on))
                .findFirst();
    }

    /** Where everybody reads it; empty where the register does not know it. */
    public String path(String basis) {
        return row(basis).map(row -> "/catalog/legal/" + row.entry()).orElse("");
    }

    public boolean ended(String basis) {
        return row(basis)
                .filter(row -> row.standing(on) == DictionaryRow.Standing.ENDED)
                .isPresent();
    }
}

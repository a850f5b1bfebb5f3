package vn.motcua.catalog.dictionary.web;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.dictionary.Dictionary;
import vn.motcua.catalog.dictionary.DictionaryRow;
import vn.motcua.catalog.dictionary.DictionarySnapshot;
import vn.motcua.shell.Fact;
import vn.motcua.shell.Frame;

/**
 * One legal document.
 *
 * @param rows as they are said now, oldest first
 * @param users procedures in force that rest on it
 */
public record LegalPage(
        List<DictionaryRow> rows,
        List<ProcedureVersion> users,
        DictionarySnapshot snapshot,
        LocalDate today) {

    public LegalPage {
        rows = List.copyOf(rows);
        users = List.copyOf(users);
    }

    public DictionaryRow row() {
        return DictionarySnapshot.nearest(rows, today);
    }

    public String standing() {
        return row().standing(today).name();
    }

    public String tone() {
        return DictionaryEntryPage.tone(standing());
    }

    /** Procedures rest on it though it is no longer in force. */
    public boolean outlived() {
        return row().standing(today) == DictionaryRow.Standing.ENDED;
    }

    public List<Fact> facts(Frame frame) {
        return DictionaryEntryPage.facts(row(), Dictionary.of(Dictionary.LEGAL), frame);
    }

    /** What of it is to be read with care, such as days that nobody has verified. */
    public List<String> warnings(Frame frame) {
        return DictionaryEntryPage.warnings(row(), Dictionary.of(Dictionary.LEGAL), frame);
    }

    /** Number of what took its place; empty where nothing did. */
    public String instead() {
        return row().value("replaced_by");
    }

    public String insteadPath() {
        return path(instead());
    }

    static String path(String number) {
        return "/catalog/legal/" + DictionaryRow.entryOf(Dictionary.LEGAL, number);
    }
}

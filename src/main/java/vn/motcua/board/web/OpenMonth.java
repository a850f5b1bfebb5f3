package vn.motcua.board.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.board.Figure;
import vn.motcua.board.Openness;
import vn.motcua.catalog.open.OpenTerms;
import vn.motcua.shell.Frame;

/** A month of open data as files tell it: one shape, with its terms and what each number means. */
final class OpenMonth {

    static final List<String> COLUMNS =
            List.of(
                    "month",
                    "agency_code",
                    "agency",
                    "agency_en",
                    "received",
                    "resolved",
                    "on_time",
                    "late",
                    "open",
                    "open_late",
                    "answers",
                    "content");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private OpenMonth() {}

    /** Blank is masked. */
    static List<List<String>> rows(Openness.Month month) {
        List<List<String>> rows = new ArrayList<>();
        for (Openness.Line line : month.lines()) {
            List<String> row =
                    new ArrayList<>(
                            List.of(
                                    month.month().toString(),
                                    line.agency().code(),
                                    line.agency().name(),
                                    line.agency().nameEn()));
            for (Figure figure : Figure.values()) {
                row.add(text(line.shown().count(figure)));
            }
            row.add(text(line.shown().answers()));
            row.add(text(line.shown().content()));
            rows.add(row);
        }
        return rows;
    }

    private static String text(@Nullable Long number) {
        return number == null ? "" : number.toString();
    }

    /** With the same names as the columns; what is masked is null. */
    static String json(Openness.Month month, OpenTerms terms, Frame frame) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("title", frame.text("board.open.title"));
        all.put("month", month.month().toString());
        all.put("publisher", terms.publisher());
        all.put("licence", terms.licence());
        all.put("licence_url", terms.licenceUrl());
        all.put("contact", terms.contact());
        all.put("masked_below", month.least());
        all.put("answers_masked_below", month.leastAnswers());
        Map<String, String> means = new LinkedHashMap<>();
        COLUMNS.subList(4, COLUMNS.size())
                .forEach(name -> means.put(name, frame.text("board.open.means." + name)));
        all.put("definitions", means);
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (Openness.Line line : month.lines()) {
            Map<String, @Nullable Object> row = new LinkedHashMap<>();
            row.put("agency_code", line.agency().code());
            row.put("agency", line.agency().name());
            row.put("agency_en", line.agency().nameEn());
            for (int i = 0; i < Figure.values().length; i++) {
                row.put(COLUMNS.get(4 + i), line.shown().count(Figure.values()[i]));
            }
            row.put("answers", line.shown().answers());
            row.put("content", line.shown().content());
            rows.add(row);
        }
        all.put("agencies", rows);
        return JSON.writeValueAsString(all);
    }
}

package vn.motcua.catalog.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.calendar.WorkDuration;
import vn.motcua.catalog.CatalogRefusal;
import vn.motcua.catalog.Channel;
import vn.motcua.catalog.national.FeeSaid;
import vn.motcua.catalog.national.Listed;
import vn.motcua.catalog.national.Paper;
import vn.motcua.catalog.national.Recovered;
import vn.motcua.catalog.national.Recovery;
import vn.motcua.catalog.national.Result;
import vn.motcua.catalog.national.TimeSaid;
import vn.motcua.catalog.national.Way;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.VietnameseText;
import vn.motcua.shell.FormView;

/**
 * The values of one record as fields of a form, such as {@code way-0-value}, and back. A row whose
 * channel or name is emptied is left out; one row more than there are is offered.
 */
final class ImportForm {

    private static final int MOST_ROWS = 300;
    private static final int MOST_COPIES = 999;

    private final FormView form;
    private final List<Refusal> refusals = new ArrayList<>();

    private ImportForm(FormView form) {
        this.form = form;
    }

    static FormView of(Recovery recovery) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        List<Way> ways = recovery.ways().rows();
        for (int i = 0; i < ways.size(); i++) {
            Way way = ways.get(i);
            put(values, "way", i, "channel", way.channel().value().name());
            put(values, "way", i, "value", way.time().value().value());
            put(values, "way", i, "unit", way.time().value().unit().name());
            put(values, "way", i, "fee", fee(way.fees().value()));
            put(values, "way", i, "note", feeNote(way.fees().value()));
        }
        List<Paper> papers = recovery.papers().rows();
        for (int i = 0; i < papers.size(); i++) {
            Paper paper = papers.get(i);
            put(values, "paper", i, "heading", paper.heading().value());
            put(values, "paper", i, "name", paper.name().value());
            put(values, "paper", i, "originals", "" + paper.copies().value().originals());
            put(values, "paper", i, "copies", "" + paper.copies().value().copies());
        }
        List<Result> results = recovery.results().rows();
        for (int i = 0; i < results.size(); i++) {
            put(values, "result", i, "code", results.get(i).code().value());
            put(values, "result", i, "name", results.get(i).name().value());
        }
        return FormView.of(values);
    }

    private static void put(
            Map<String, List<String>> values, String row, int i, String name, String value) {
        values.put(row + "-" + i + "-" + name, List.of(value));
    }

    private static String fee(List<FeeSaid> fees) {
        Long amount = fees.isEmpty() ? null : fees.getFirst().amount();
        return amount == null ? "" : amount.toString();
    }

    private static String feeNote(List<FeeSaid> fees) {
        return fees.isEmpty() ? "" : fees.getFirst().note();
    }

    /** How many rows of a kind the form holds. */
    static int rows(FormView form, String row) {
        return form.values().keySet().stream()
                .filter(name -> name.startsWith(row + "-"))
                .map(name -> name.substring(row.length() + 1, name.lastIndexOf('-')))
                .filter(number -> number.matches("\\d{1,3}"))
                .mapToInt(number -> Integer.parseInt(number) + 1)
                .max()
                .orElse(0);
    }

    /**
     * What a person settled; all of it is sure.
     *
     * @throws RefusalException with every value that no procedure can have
     */
    static Recovery read(FormView form) {
        ImportForm reading = new ImportForm(form);
        Recovery recovery =
                new Recovery(
                        new Listed<>(reading.ways(), null),
                        new Listed<>(reading.papers(), null),
                        new Listed<>(reading.results(), null));
        if (!reading.refusals.isEmpty()) {
            throw new RefusalException(reading.refusals);
        }
        return recovery;
    }

    private String value(String row, int i, String name) {
        return VietnameseText.plain(form.value(row + "-" + i + "-" + name));
    }

    private void wrong(String row, int i, String name) {
        refusals.add(
                new CatalogRefusal.ImportValueWrong(
                        row + "-" + i + "-" + name, value(row, i, name)));
    }

    private int rows(String row) {
        return Math.min(rows(form, row), MOST_ROWS);
    }

    private List<Way> ways() {
        List<Way> ways = new ArrayList<>();
        for (int i = 0; i < rows("way"); i++) {
            String name = value("way", i, "channel");
            Optional<Channel> channel =
                    Arrays.stream(Channel.values()).filter(c -> c.name().equals(name)).findFirst();
            if (channel.isPresent()) {
                ways.add(new Way(sure(channel.get()), sure(time(i)), sure(fees(i)), ""));
            } else if (!name.isEmpty()) {
                wrong("way", i, "channel");
            }
        }
        return ways;
    }

    private TimeSaid time(int i) {
        String number = value("way", i, "value").replace(',', '.');
        String unit = value("way", i, "unit");
        if (number.isEmpty()) {
            return TimeSaid.NOTHING;
        }
        for (TimeSaid.Unit known : TimeSaid.Unit.values()) {
            if (known.name().equals(unit) && isLimit(number + " " + known.words())) {
                return new TimeSaid(new BigDecimal(number).toPlainString(), known);
            }
        }
        wrong("way", i, "value");
        return TimeSaid.NOTHING;
    }

    private static boolean isLimit(String text) {
        try {
            return WorkDuration.parse(text).amount().signum() > 0;
        } catch (RefusalException noLimit) {
            return false;
        }
    }

    private List<FeeSaid> fees(int i) {
        String note = value("way", i, "note");
        String typed = value("way", i, "fee").replaceAll("[. ,](?=\\d{3}(?:\\D|$))", "");
        if (typed.isEmpty()) {
            return note.isEmpty() ? List.of() : List.of(new FeeSaid(null, note));
        }
        if (!typed.matches("\\d{1,12}")) {
            wrong("way", i, "fee");
            return List.of();
        }
        return List.of(new FeeSaid(Long.valueOf(typed), note));
    }

    private List<Paper> papers() {
        List<Paper> papers = new ArrayList<>();
        for (int i = 0; i < rows("paper"); i++) {
            String name = value("paper", i, "name");
            if (!name.isEmpty()) {
                Paper.Copies copies = new Paper.Copies(count(i, "originals"), count(i, "copies"));
                papers.add(
                        new Paper(
                                sure(value("paper", i, "heading")), sure(name), sure(copies), ""));
            }
        }
        return papers;
    }

    private int count(int i, String name) {
        String typed = value("paper", i, name);
        if (typed.isEmpty()) {
            return 0;
        }
        if (!typed.matches("\\d{1,3}") || Integer.parseInt(typed) > MOST_COPIES) {
            wrong("paper", i, name);
            return 0;
        }
        return Integer.parseInt(typed);
    }

    private List<Result> results() {
        List<Result> results = new ArrayList<>();
        for (int i = 0; i < rows("result"); i++) {
            String name = value("result", i, "name");
            if (!name.isEmpty()) {
                results.add(new Result(sure(value("result", i, "code")), sure(name)));
            }
        }
        return results;
    }

    private static <T> Recovered<T> sure(T value) {
        return Recovered.sure(value, "");
    }
}

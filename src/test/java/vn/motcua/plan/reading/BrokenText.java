package vn.motcua.plan.reading;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.testing.Seeded;

/** Writes a plan down again with other line and page breaks; the words stay. */
final class BrokenText {

    private static final String HEAD =
            "TT\tNội dung công việc\tCơ quan chủ trì\tCơ quan phối hợp\tDự kiến sản phẩm\tThời gian thực hiện";

    private final Seeded dice;
    private final StringBuilder out = new StringBuilder();
    private int page = 1;

    private BrokenText(Seeded dice) {
        this.dice = dice;
    }

    /**
     * @param prose the text before the first annex
     */
    static String of(String prose, PlanDocument plan, Seeded dice) {
        BrokenText text = new BrokenText(dice);
        text.prose(prose);
        for (AppendixText annex : plan.appendices()) {
            text.annex(annex, plan);
        }
        return text.out.toString();
    }

    private void prose(String prose) {
        for (String line : prose.split("\n", -1)) {
            wrapped(line);
            out.append('\n');
            if (line.isBlank() && dice.chance(0.2)) {
                page();
            }
        }
    }

    /** Breaks at some of its blanks; page numbers only where a line has just ended. */
    private void wrapped(String line) {
        String[] words = line.split(" ");
        for (int i = 0; i < words.length; i++) {
            if (i > 0) {
                out.append(words.length > 8 && dice.chance(0.1) ? '\n' : ' ');
            }
            out.append(words[i]);
        }
    }

    private void page() {
        out.append(dice.oneOf("\n\f\n", "\n\n" + page + "\n\n", "\n\n- " + page + " -\n\n"));
        page++;
    }

    private void annex(AppendixText annex, PlanDocument plan) {
        page();
        out.append(annex.label()).append('\n');
        wrapped(annex.title());
        out.append("\n(Kèm theo Quyết định số: 258/QĐ-UBND ngày 03 tháng 3 năm 2022 của ")
                .append(annex.agency())
                .append(")\n\n")
                .append(HEAD)
                .append('\n');
        for (String section : sections(annex, plan)) {
            plan.sections().stream()
                    .filter(one -> one.appendix() == annex.order() && one.number().equals(section))
                    .forEach(one -> heading(one));
            plan.rows().stream()
                    .filter(one -> one.appendix() == annex.order() && one.section().equals(section))
                    .forEach(this::row);
        }
        out.append("\nỦY BAN NHÂN DÂN HUYỆN\n\n");
    }

    private static List<String> sections(AppendixText annex, PlanDocument plan) {
        return plan.rows().stream()
                .filter(one -> one.appendix() == annex.order())
                .map(RowText::section)
                .distinct()
                .toList();
    }

    private void heading(SectionText section) {
        out.append(section.number()).append(dice.oneOf("", ".")).append('\t');
        wrapped(section.title());
        out.append(dice.chance(0.5) ? "\t\t\t\t\n" : "\n");
    }

    private void row(RowText row) {
        List<String> cells =
                List.of(row.task(), row.lead(), row.support(), row.product(), row.time());
        if (dice.chance(0.2)) {
            split(row.number(), cells);
        } else {
            line(row.number(), cells);
        }
        if (dice.chance(0.2)) {
            page();
            if (dice.chance(0.7)) {
                out.append(HEAD).append('\n');
            }
        }
    }

    private void line(String number, List<String> cells) {
        out.append(number);
        for (String cell : cells) {
            out.append('\t');
            wrapped(cell);
        }
        out.append('\n');
    }

    /** A page ends inside the row. */
    private void split(String number, List<String> cells) {
        List<String> above = new ArrayList<>();
        List<String> below = new ArrayList<>();
        for (String cell : cells) {
            List<String> words = List.of(cell.split(" "));
            int at = dice.between(1, words.size());
            above.add(String.join(" ", words.subList(0, at)));
            below.add(String.join(" ", words.subList(at, words.size())));
        }
        line(number, above);
        page();
        out.append(HEAD).append('\n');
        line("", below);
    }
}

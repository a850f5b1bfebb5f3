package vn.motcua.catalog.national;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import vn.motcua.kernel.VietnameseText;

/**
 * Counts recovered values against labels. Rows are compared by their place. A value that labellers
 * call unsure is not missed when it is low, and is wrong when it is high and differs.
 */
final class NationalScore {

    enum Kind {
        TIME,
        FEE,
        PAPER,
        RESULT
    }

    private static final class Count {
        int labelled;
        int high;
        int right;
        int found;
        final List<String> wrong = new ArrayList<>();
    }

    private final Map<Kind, Count> counts = new EnumMap<>(Kind.class);
    private String code = "";
    private Set<String> unsure = new HashSet<>();

    NationalScore() {
        for (Kind kind : Kind.values()) {
            counts.put(kind, new Count());
        }
    }

    void count(String record, Recovery recovery, JsonNode label) {
        code = record;
        unsure =
                StreamSupport.stream(label.path("unsure").spliterator(), false)
                        .map(JsonNode::asString)
                        .collect(Collectors.toSet());
        ways(recovery.ways().rows(), label.path("ways"));
        papers(recovery.papers().rows(), label.path("papers"));
        results(recovery.results().rows(), label.path("results"));
    }

    private void ways(List<Way> ways, JsonNode labels) {
        for (int i = 0; i < Math.max(ways.size(), labels.size()); i++) {
            Way way = i < ways.size() ? ways.get(i) : null;
            JsonNode label = label(labels, i);
            String at = "ways[" + i + "]";
            boolean sameChannel =
                    way != null
                            && way.channel()
                                    .value()
                                    .name()
                                    .equals(label.path("channel").asString());
            value(
                    Kind.TIME,
                    at,
                    ".time",
                    label,
                    way == null ? null : way.time(),
                    sameChannel && sameTime(way.time().value(), label.path("time")));
            value(
                    Kind.FEE,
                    at,
                    ".fees",
                    label,
                    way == null ? null : way.fees(),
                    sameChannel && sameFees(way.fees().value(), label.path("fees")));
        }
    }

    private static boolean sameTime(TimeSaid time, JsonNode label) {
        String value = label.path("value").asString();
        boolean same =
                time.value().equals(value)
                        || (!time.value().isEmpty()
                                && !value.isEmpty()
                                && new BigDecimal(time.value()).compareTo(new BigDecimal(value))
                                        == 0);
        return same && time.unit().name().equals(label.path("unit").asString());
    }

    private static boolean sameFees(List<FeeSaid> fees, JsonNode label) {
        List<@Nullable Long> said = new ArrayList<>();
        label.forEach(fee ->
                said.add(
                        fee.path("amount").isNumber() ? (Long) fee.path("amount").asLong() : null));
        List<@Nullable Long> read = new ArrayList<>();
        fees.forEach(fee -> read.add(fee.amount()));
        return said.equals(read);
    }

    private void papers(List<Paper> papers, JsonNode labels) {
        for (int i = 0; i < Math.max(papers.size(), labels.size()); i++) {
            Paper paper = i < papers.size() ? papers.get(i) : null;
            JsonNode label = label(labels, i);
            String at = "papers[" + i + "]";
            text(Kind.PAPER, at, ".case", label, paper == null ? null : paper.heading());
            text(Kind.PAPER, at, ".name", label, paper == null ? null : paper.name());
            value(
                    Kind.PAPER,
                    at,
                    ".originals",
                    label,
                    paper == null ? null : paper.copies(),
                    paper != null
                            && paper.copies().value().originals()
                                    == label.path("originals").asInt(-1)
                            && paper.copies().value().copies() == label.path("copies").asInt(-1));
        }
    }

    private void results(List<Result> results, JsonNode labels) {
        for (int i = 0; i < Math.max(results.size(), labels.size()); i++) {
            Result result = i < results.size() ? results.get(i) : null;
            JsonNode label = label(labels, i);
            String at = "results[" + i + "]";
            text(Kind.RESULT, at, ".code", label, result == null ? null : result.code());
            text(Kind.RESULT, at, ".name", label, result == null ? null : result.name());
        }
    }

    private static JsonNode label(JsonNode labels, int row) {
        return row < labels.size() ? labels.get(row) : MissingNode.getInstance();
    }

    private void text(
            Kind kind, String at, String name, JsonNode label, @Nullable Recovered<String> read) {
        boolean same =
                read != null
                        && !label.isMissingNode()
                        && VietnameseText.tidy(read.value())
                                .equals(
                                        VietnameseText.tidy(
                                                label.path(name.substring(1)).asString()));
        value(kind, at, name, label, read, same);
    }

    private void value(
            Kind kind,
            String at,
            String name,
            JsonNode label,
            @Nullable Recovered<?> read,
            boolean same) {
        Count count = Objects.requireNonNull(counts.get(kind));
        boolean known =
                !label.isMissingNode() && !unsure.contains(at) && !unsure.contains(at + name);
        boolean high = read != null && read.confidence() == Confidence.HIGH;
        count.labelled += known ? 1 : 0;
        count.high += high ? 1 : 0;
        count.right += high && same ? 1 : 0;
        count.found += high && same && known ? 1 : 0;
        if (high && !same) {
            count.wrong.add(code + " " + at + name + " " + read.value() + " / " + label);
        }
    }

    int high(Kind kind) {
        return count(kind).high;
    }

    double precision(Kind kind) {
        return count(kind).high == 0 ? 0 : (double) count(kind).right / count(kind).high;
    }

    List<String> wrong(Kind kind) {
        return count(kind).wrong;
    }

    private Count count(Kind kind) {
        return Objects.requireNonNull(counts.get(kind));
    }

    String report() {
        StringBuilder text = new StringBuilder("kind    sure  right  precision  known  recall\n");
        for (Kind kind : Kind.values()) {
            Count count = count(kind);
            double recall = count.labelled == 0 ? 0 : (double) count.found / count.labelled;
            text.append(
                    "%-7s %5d %6d %10.4f %6d %7.4f%n"
                            .formatted(
                                    kind,
                                    count.high,
                                    count.right,
                                    precision(kind),
                                    count.labelled,
                                    recall));
        }
        return text.toString();
    }
}

package vn.motcua.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierQueries;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.RefusalException;

/** What stands behind a number: the very things that it counts, and the reports that went in. */
@Component
public class ReportCells {

    private final ReportReading reading;
    private final ReportMaker maker;
    private final SnapshotStore snapshots;
    private final Filling filling;
    private final LateReasonStore reasons;
    private final DossierQueries dossiers;

    ReportCells(
            ReportReading reading,
            ReportMaker maker,
            SnapshotStore snapshots,
            Filling filling,
            LateReasonStore reasons,
            DossierQueries dossiers) {
        this.reading = reading;
        this.maker = maker;
        this.snapshots = snapshots;
        this.filling = filling;
        this.reasons = reasons;
        this.dossiers = dossiers;
    }

    /**
     * One of the things that are counted.
     *
     * @param reason why it was late, as said last; absent where nothing was said
     */
    public record Shown(CellItem item, LateReasonStore.@Nullable Said reason) {}

    /** What a report that went in adds to a number. */
    public record Share(Content.Part part, long number) {}

    /**
     * A number with what stands behind it.
     *
     * @param own how much of it is the unit's own
     * @param shown the own ones, one by one
     */
    public record Behind(
            ReportReading.View view,
            Template template,
            Line line,
            Column column,
            long own,
            List<Shown> shown,
            List<Share> shares) {

        public long number() {
            return line.count(column.number());
        }
    }

    /**
     * @throws RefusalException where the form has no such cell
     */
    public Behind behind(
            UUID id,
            @Nullable Integer version,
            String template,
            String row,
            int column,
            SignedIn by) {
        ReportReading.View view = reading.view(id, version, by);
        Content content = view.snapshot().content();
        Filled form = content.byCode().get(template);
        Line line =
                Optional.ofNullable(form).map(Filled::lines).orElse(List.of()).stream()
                        .filter(one -> one.row().text().equals(row))
                        .findFirst()
                        .orElseThrow(ReportCells::none);
        Template known = view.template(Objects.requireNonNull(form));
        if (column < 1
                || column > known.columns().size()
                || known.column(column).kind() != Column.Kind.COUNT) {
            throw none();
        }
        long own =
                Optional.ofNullable(Content.byCode(content.own()).get(template))
                        .flatMap(one -> one.line(line.row()))
                        .map(one -> one.count(column))
                        .orElse(0L);
        return new Behind(
                view,
                known,
                line,
                known.column(column),
                own,
                shown(view, known, line.row(), known.column(column)),
                shares(content, template, line.row(), column));
    }

    private static RefusalException none() {
        return new RefusalException(new ReportRefusal.NoSuchCell());
    }

    private List<Shown> shown(
            ReportReading.View view, Template template, RowKey row, Column column) {
        Snapshot snapshot = view.snapshot();
        Question question =
                maker.question(
                                view.report().unit(),
                                view.report().period(),
                                snapshot.knownAt(),
                                snapshot.madeAt())
                        .by(template.rows());
        Set<CellItem> items = new LinkedHashSet<>();
        for (String measure : measures(template, column)) {
            filling.source(measure, template.rows())
                    .ifPresent(source -> items.addAll(source.behind(measure, row, question)));
        }
        return named(items);
    }

    /** A column that adds up others shows all of theirs. */
    private static List<String> measures(Template template, Column column) {
        String measure = column.measure();
        return measure == null
                ? column.sum().stream()
                        .flatMap(part -> measures(template, template.column(part)).stream())
                        .toList()
                : List.of(measure);
    }

    private List<Shown> named(Set<CellItem> items) {
        List<UUID> ids = items.stream().map(CellItem::dossier).filter(Objects::nonNull).toList();
        Map<UUID, String> codes = ids.isEmpty() ? Map.of() : dossiers.codes(ids);
        Map<UUID, LateReasonStore.Said> said = reasons.last(ids);
        return items.stream().map(one -> named(one, codes, said)).toList();
    }

    private static Shown named(
            CellItem item, Map<UUID, String> codes, Map<UUID, LateReasonStore.Said> said) {
        UUID dossier = item.dossier();
        return dossier == null
                ? new Shown(item, null)
                : new Shown(item.called(codes.getOrDefault(dossier, "—")), said.get(dossier));
    }

    private List<Share> shares(Content content, String template, RowKey row, int column) {
        List<Share> shares = new ArrayList<>();
        Map<UUID, Snapshot> said = new HashMap<>();
        snapshots.parts(content.parts()).forEach(one -> said.put(one.report(), one));
        for (Content.Part part : content.parts()) {
            long number =
                    Optional.ofNullable(said.get(part.report()))
                            .map(one -> one.content().byCode().get(template))
                            .flatMap(form -> form.line(row))
                            .map(line -> line.count(column))
                            .orElse(0L);
            if (number > 0) {
                shares.add(new Share(part, number));
            }
        }
        return shares;
    }
}

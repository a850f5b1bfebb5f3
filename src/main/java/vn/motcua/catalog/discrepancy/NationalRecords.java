package vn.motcua.catalog.discrepancy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.CatalogJson;
import vn.motcua.catalog.Conduct;
import vn.motcua.catalog.LegalReference;
import vn.motcua.catalog.change.Constituent;
import vn.motcua.catalog.discrepancy.Account.Said;
import vn.motcua.catalog.national.Doubt;
import vn.motcua.catalog.national.FeeSaid;
import vn.motcua.catalog.national.NationalRecord;
import vn.motcua.catalog.national.Paper;
import vn.motcua.catalog.national.Recovered;
import vn.motcua.catalog.national.Recovery;
import vn.motcua.catalog.national.Way;
import vn.motcua.catalog.national.WordColumns;
import vn.motcua.kernel.sql.Sql;
import vn.motcua.shell.Texts;

/** The records of the national database that were imported with their columns run together. */
@Component
class NationalRecords implements NationalSource {

    private static final String MARK_SQL =
            """
            select count(*) filter (where state <> 'UNREAD') || '/' || coalesce(sum(version), 0)
            from catalog.import_record
            """;
    private static final String NEWEST_SQL =
            """
            select distinct on (r.code) r.code, r.original, coalesce(r.settled, r.recovered) as said,
                   i.file, i.loaded_at
            from catalog.import_record r join catalog.import i on i.id = r.import_id
            where r.state <> 'UNREAD' and (cast(:code as text) is null or r.code = :code)
            order by r.code, i.loaded_at desc, i.id desc
            """;

    private final JdbcClient jdbc;
    private final Texts texts;

    NationalRecords(JdbcClient jdbc, Texts texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    @Override
    public String mark() {
        return jdbc.sql(MARK_SQL).query(String.class).single();
    }

    @Override
    public void each(Consumer<Account> taker) {
        try (Stream<Account> all = newest(null)) {
            all.forEach(taker);
        }
    }

    @Override
    public Optional<Account> find(String code) {
        try (Stream<Account> found = newest(code)) {
            return found.findFirst();
        }
    }

    private Stream<Account> newest(@Nullable String code) {
        return jdbc.sql(NEWEST_SQL).param("code", code).query(this::account).stream();
    }

    private Account account(ResultSet row, int n) throws SQLException {
        Map<String, String> columns = CatalogJson.readMap(row.getString("original"));
        return of(
                new NationalRecord(row.getString("code"), columns),
                CatalogJson.read(row.getString("said"), Recovery.class),
                row.getString("file"),
                Sql.instant(row, "loaded_at"));
    }

    Account of(NationalRecord record, Recovery said, String file, Instant at) {
        Set<Doubt.Kind> doubted = EnumSet.noneOf(Doubt.Kind.class);
        said.doubts().forEach(doubt -> doubted.add(doubt.kind()));
        boolean ways = !doubted.contains(Doubt.Kind.WAY);
        List<Way> rows = said.ways().rows();
        Map<Constituent, Said> says = new EnumMap<>(Constituent.class);
        says.put(Constituent.NAME, Said.of(List.of(record.name())));
        says.put(
                Constituent.CHANNELS,
                new Said(rows.stream().map(this::channel).distinct().toList(), ways));
        says.put(
                Constituent.PAPERS,
                new Said(
                        said.papers().rows().stream()
                                .map(NationalRecords::paper)
                                .filter(text -> !text.isBlank())
                                .distinct()
                                .toList(),
                        !doubted.contains(Doubt.Kind.PAPER)));
        says.put(
                Constituent.FORMS,
                new Said(
                        said.papers().rows().stream()
                                .map(paper -> paper.form().strip())
                                .filter(form -> !form.isEmpty())
                                .distinct()
                                .toList(),
                        !doubted.contains(Doubt.Kind.PAPER)));
        words(record, says);
        says.put(
                Constituent.LIMITS,
                new Said(
                        rows.stream().flatMap(this::limit).distinct().toList(),
                        ways && !doubted.contains(Doubt.Kind.TIME)));
        says.put(
                Constituent.APPLICANTS,
                Said.of(listed(record.column(NationalRecord.APPLICANTS), ", (?!HTX)")));
        says.put(
                Constituent.AGENCIES,
                Said.of(listed(record.column(NationalRecord.LEVEL), "[,;\n]")));
        says.put(
                Constituent.RESULTS,
                new Said(
                        values(said.results().rows().stream().map(result -> result.name())),
                        !doubted.contains(Doubt.Kind.RESULT)));
        says.put(Constituent.FEES, fees(rows, ways && !doubted.contains(Doubt.Kind.FEE)));
        says.put(Constituent.LEGAL, legal(record));
        return new Account(
                record.code(),
                record.name(),
                record.column(NationalRecord.FIELD).strip(),
                file,
                at,
                says);
    }

    /** Where there are words and no number in them, a person has to read. */
    private static Said legal(NationalRecord record) {
        List<String> numbers =
                new WordColumns(record).legal().stream().map(LegalReference::number).toList();
        return new Said(
                numbers, !numbers.isEmpty() || WordColumns.isNothing(record, NationalRecord.LEGAL));
    }

    /** Columns of words, where the file has them. */
    private static void words(NationalRecord record, Map<Constituent, Said> says) {
        Conduct conduct = new WordColumns(record).conduct(List.of());
        if (record.columns().containsKey(NationalRecord.ORDER)) {
            says.put(
                    Constituent.STEPS,
                    Said.of(conduct.order().stream().map(step -> step.text().vi()).toList()));
        }
        if (record.columns().containsKey(NationalRecord.REQUIREMENTS)) {
            says.put(
                    Constituent.CONDITIONS,
                    Said.of(conduct.requirements().stream().map(one -> one.text().vi()).toList()));
        }
    }

    /** Of a paper that is only shown nothing is handed in. */
    private static String paper(Paper paper) {
        Paper.Copies copies = paper.copies().value();
        return paper.isShown()
                ? paper.name().value()
                : PaperLine.text(paper.name().value(), copies.originals(), copies.copies());
    }

    private String channel(Way way) {
        return texts.text(Locale.of("vi"), "catalog.channel." + way.channel().value().name());
    }

    private Stream<String> limit(Way way) {
        var time = way.time().value();
        return time.value().isEmpty()
                ? Stream.empty()
                : Stream.of(
                        channel(way)
                                + ": "
                                + (time.value().replace('.', ',') + " " + time.unit().words())
                                        .strip());
    }

    private Said fees(List<Way> ways, boolean sure) {
        List<String> lines = new ArrayList<>();
        boolean known = sure;
        for (Way way : ways) {
            for (FeeSaid fee : way.fees().value()) {
                Long amount = fee.amount();
                known &= amount != null;
                lines.add(
                        channel(way)
                                + ": "
                                + (amount == null ? fee.note() : NationalWords.money(amount)));
            }
        }
        return new Said(lines.stream().distinct().toList(), known);
    }

    private static List<String> values(Stream<Recovered<String>> all) {
        return all.map(Recovered::value).filter(text -> !text.isBlank()).distinct().toList();
    }

    private static List<String> listed(String column, String parted) {
        return Stream.of(column.split(parted, -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}

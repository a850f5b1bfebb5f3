package vn.motcua.catalog.discrepancy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.CatalogJson;
import vn.motcua.catalog.change.Constituent;
import vn.motcua.catalog.discrepancy.Account.Said;
import vn.motcua.catalog.discrepancy.sheet.SheetColumn;
import vn.motcua.catalog.national.WordColumns;
import vn.motcua.kernel.VietnameseText;
import vn.motcua.kernel.sql.Sql;

/** The rows of kept sheets of the national catalogue. */
@Component
class SheetRecords implements NationalSource {

    private static final String MARK_SQL =
            """
            select count(*) || '/' || coalesce(max(loaded_at)::text, '')
            from catalog.sheet where state = 'KEPT'
            """;
    private static final String NEWEST_SQL =
            """
            select distinct on (r.code) r.code, r.texts, s.file, s.loaded_at
            from catalog.sheet_row r join catalog.sheet s on s.id = r.sheet
            where s.state = 'KEPT' and (cast(:code as text) is null or r.code = :code)
            order by r.code, s.loaded_at desc, s.id desc
            """;

    private static final Pattern LINES = Pattern.compile("\\n|;");

    /** Of these a comma parts one from the next as well, but for the one within the words. */
    private static final Map<Constituent, Pattern> PARTINGS =
            Map.of(
                    Constituent.CHANNELS, Pattern.compile("[\\n;,]"),
                    Constituent.APPLICANTS, Pattern.compile("[\\n;]|, ?(?!HTX)"),
                    Constituent.PAPERS, Pattern.compile("\\n|" + Keys.SEMICOLON),
                    Constituent.AGENCIES, Pattern.compile("[\\n;,]"),
                    Constituent.CONDITIONS, Pattern.compile("\\n"),
                    Constituent.ONLINE, Pattern.compile("\\n"));

    /** Parts that a procedure may be without; a word says so. */
    private static final Set<Constituent> NONE_SAID =
            Set.of(Constituent.CONDITIONS, Constituent.FORMS);

    private static final Pattern NOTHING =
            Pattern.compile("khong|khong co(?: thong tin)?|khong quy dinh");

    private final JdbcClient jdbc;

    SheetRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
        return jdbc.sql(NEWEST_SQL).param("code", code).query(SheetRecords::account).stream();
    }

    private static Account account(ResultSet row, int n) throws SQLException {
        Map<String, String> texts = CatalogJson.readMap(row.getString("texts"));
        Map<Constituent, Said> says = new EnumMap<>(Constituent.class);
        for (Constituent what : Constituent.values()) {
            String text = texts.get(what.name());
            if (text != null) {
                says.put(what, Said.of(parts(what, text)));
            }
        }
        return new Account(
                row.getString("code"),
                texts.getOrDefault(Constituent.NAME.name(), ""),
                texts.getOrDefault(SheetColumn.FIELD.name(), ""),
                row.getString("file"),
                Sql.instant(row, "loaded_at"),
                says);
    }

    /** A name is one; all else is a list. */
    private static List<String> parts(Constituent what, String text) {
        if (what == Constituent.NAME) {
            return text.isEmpty() ? List.of() : List.of(text.replace("\n", " "));
        }
        if (what == Constituent.STEPS) {
            return WordColumns.order(text).stream().map(step -> step.text().vi()).toList();
        }
        if (NONE_SAID.contains(what) && NOTHING.matcher(VietnameseText.fold(text)).matches()) {
            return List.of();
        }
        return Stream.of(PARTINGS.getOrDefault(what, LINES).split(text, -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}

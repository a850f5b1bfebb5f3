package vn.motcua.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import vn.motcua.kernel.VietnameseText;

/** Reads rows of units: {@code code,parent,from,to,name,into,also}, under a line that says so. */
final class PlaceFile {

    private static final String HEAD = "code,parent,from,to,name,into,also";

    /** Days, lists and names come again thousands of times; each is held once. */
    private final Map<Object, Object> held = new HashMap<>();

    private final String name;
    private int line;

    private PlaceFile(String name) {
        this.name = name;
    }

    /**
     * @throws IllegalArgumentException where a line is no row, naming file and line
     */
    static List<Place> read(Resource resource) {
        try (Reader in = new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8)) {
            return new PlaceFile(resource.getDescription()).rows(new BufferedReader(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Place> rows(BufferedReader in) throws IOException {
        List<Place> rows = new ArrayList<>();
        for (String text = in.readLine(); text != null; text = in.readLine()) {
            line++;
            if (line == 1) {
                require(text.strip().equals(HEAD), "begins with " + HEAD);
            } else if (!text.isBlank()) {
                rows.add(row(text.split(",", -1)));
            }
        }
        require(line > 0, "begins with " + HEAD);
        return rows;
    }

    private Place row(String[] cells) {
        require(cells.length == 7, "has seven cells");
        String code = cells[0].strip();
        String parent = cells[1].strip();
        String full = VietnameseText.tidy(cells[4]);
        require(code.matches("\\d{2}|\\d{3}|\\d{5}"), "has a code of two, three or five digits");
        require(parent.length() < code.length(), "has a unit above that stands higher");
        require(code.length() == 2 || parent.matches("\\d{2}|\\d{3}"), "has the unit above");
        require(!full.isEmpty(), "has a name");
        LocalDate from = day(cells[2]);
        LocalDate to = day(cells[3]);
        if (from == null || (to != null && to.isBefore(from))) {
            throw new IllegalArgumentException(where("has a first day, not after the last"));
        }
        return new Place(
                once(code),
                once(parent),
                once(full),
                from,
                to,
                once(list(cells[5], " ")),
                once(list(cells[6], ";")),
                key(full, Place.level(code)));
    }

    private NameKey key(String full, Place.Level level) {
        NameKey key = NameKey.of(full, level);
        return new NameKey(once(key.kind()), once(key.bare()));
    }

    private List<String> list(String cell, String between) {
        return cell.isBlank()
                ? List.of()
                : List.of(cell.strip().split(between, -1)).stream().map(this::once).toList();
    }

    private @Nullable LocalDate day(String cell) {
        if (cell.isBlank()) {
            return null;
        }
        try {
            return once(LocalDate.parse(cell.strip()));
        } catch (DateTimeException none) {
            throw new IllegalArgumentException(where("has days such as 2025-07-01"), none);
        }
    }

    @SuppressWarnings("unchecked")
    private <T> T once(T value) {
        return (T) held.computeIfAbsent(value, same -> same);
    }

    private void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(where(rule));
        }
    }

    private String where(String rule) {
        return "%s, line %d: a row %s".formatted(name, line, rule);
    }
}

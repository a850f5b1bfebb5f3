package vn.motcua.filing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.Channel;
import vn.motcua.catalog.OnlineLevel;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.dossier.ReturnMethod;
import vn.motcua.kernel.law.LawFile;

/**
 * What the online level of a procedure (mức độ dịch vụ công trực tuyến) opens, by day. The level
 * itself stands in the dated version of the procedure.
 */
@Component
public class OnlineLevels {

    private static final String FILE = "law/parameters/online-levels.yaml";

    private record Rows(List<Row> rows) {}

    private record Row(
            LocalDate validFrom, @Nullable LocalDate validTo, String source, List<Opens> levels) {

        boolean holds(LocalDate on) {
            return !on.isBefore(validFrom) && (validTo == null || on.isBefore(validTo));
        }
    }

    private record Opens(String level, boolean files, List<ReturnMethod> results) {}

    private final List<Row> rows = LawFile.read(FILE, Rows.class).rows();

    /** Whether dossiers of the procedure are taken online on the day. */
    public boolean files(ProcedureVersion version, LocalDate on) {
        return version.channels().contains(Channel.ONLINE)
                && opens(version.onlineLevel(), on).files();
    }

    /** The ways in which its result may be asked for. */
    public List<ReturnMethod> results(ProcedureVersion version, LocalDate on) {
        return opens(version.onlineLevel(), on).results();
    }

    private Opens opens(OnlineLevel level, LocalDate on) {
        return rows.stream()
                .filter(row -> row.holds(on))
                .flatMap(row -> row.levels().stream())
                .filter(opens -> opens.level().equals(level.text()))
                .findFirst()
                .orElse(new Opens(level.text(), false, List.of()));
    }
}

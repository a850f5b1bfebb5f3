package vn.motcua.catalog.open;

import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.shell.Csv;

/** Procedures in force as a table file (RFC 4180), one line each; several values by semicolons. */
final class CatalogueCsv {

    /** Names of columns; those that follow from them never change, new ones come at the end. */
    static final List<String> HEADS =
            List.of(
                    "code",
                    "name",
                    "name_en",
                    "field",
                    "field_name",
                    "level",
                    "online_level",
                    "valid_from",
                    "valid_to",
                    "decision",
                    "decision_date",
                    "applicants",
                    "channels",
                    "time_limits",
                    "fees_dong",
                    "papers",
                    "results",
                    "legal_bases",
                    "agencies",
                    "process",
                    "steps");

    private CatalogueCsv() {}

    static void write(OpenCatalog.Material material, Writer out) throws IOException {
        OpenWriter writer = new OpenWriter(material.catalog(), material.chart(), material.on());
        out.write(Csv.MARK);
        Csv.line(out, HEADS);
        List<ProcedureVersion> inForce =
                material.catalog().inForce(material.on()).stream()
                        .sorted(Comparator.comparing(ProcedureVersion::code))
                        .toList();
        for (ProcedureVersion version : inForce) {
            Csv.line(out, cells(writer.version(version)));
        }
    }

    private static List<String> cells(OpenVersion v) {
        OpenVersion.Instrument decision = v.decision();
        return List.of(
                v.code(),
                v.name(),
                v.nameEn(),
                v.field().code(),
                v.field().name(),
                v.level().name(),
                v.onlineLevel(),
                v.validFrom().toString(),
                text(v.validTo()),
                decision == null ? "" : decision.number(),
                decision == null ? "" : decision.signedOn().toString(),
                joined(v.applicants().stream().map(Enum::name)),
                joined(v.channels().stream().map(Enum::name)),
                joined(
                        v.limits().stream()
                                .map(l -> of(l.caseCode(), l.channel(), l.time().text()))),
                joined(
                        v.fees().stream()
                                .map(f ->
                                        of(
                                                f.caseCode(),
                                                f.channel(),
                                                f.name() + " " + f.amount()))),
                joined(v.papers().stream().map(OpenVersion.Paper::name)),
                joined(v.results().stream().map(OpenVersion.Named::name)),
                joined(v.legal().stream()),
                v.agencies().codes().isEmpty()
                        ? v.agencies().reach().name()
                        : joined(v.agencies().codes().stream()),
                v.process().code(),
                String.valueOf(v.process().steps().size()));
    }

    private static String of(@Nullable String caseCode, @Nullable Object channel, String what) {
        String of =
                Stream.of(text(caseCode), text(channel))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("/"));
        return of.isEmpty() ? what : of + ": " + what;
    }

    private static String joined(Stream<String> parts) {
        return parts.map(part -> part.replace(';', ',')).collect(Collectors.joining("; "));
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}

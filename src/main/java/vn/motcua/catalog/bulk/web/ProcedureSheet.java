package vn.motcua.catalog.bulk.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ResponseEntity;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.bulk.ProcedureQuery;
import vn.motcua.catalog.sheet.SheetWriter;
import vn.motcua.document.web.Downloads;
import vn.motcua.shell.Csv;
import vn.motcua.shell.Frame;

/** The list of procedures as a table file. */
final class ProcedureSheet {

    private static final List<String> HEADS =
            List.of(
                    "code",
                    "name",
                    "field",
                    "level",
                    "online",
                    "state",
                    "life",
                    "from",
                    "to",
                    "decision");
    private static final int[] WIDTHS = {12, 70, 30, 12, 22, 16, 30, 12, 12, 20};

    private ProcedureSheet() {}

    private static List<String> heads(Frame frame) {
        return HEADS.stream().map(head -> frame.text("catalog.bulk.head." + head)).toList();
    }

    private static List<String> cells(ProcedureQuery.Line line, Frame frame) {
        ProcedureVersion v = line.version();
        return List.of(
                v.code(),
                frame.either(v.name(), v.nameEn()),
                frame.either(v.field().name(), v.field().nameEn()),
                frame.text("catalog.level." + v.level()),
                frame.text("catalog.online." + v.onlineLevel()),
                frame.text("catalog.bulk.state." + line.state()),
                frame.text("catalog.life." + line.life()),
                frame.day(v.validFrom()),
                v.validTo() == null ? "" : frame.day(v.validTo()),
                v.decision() == null ? "" : v.decision().number());
    }

    static void csv(List<ProcedureQuery.Line> lines, Frame frame, HttpServletResponse response)
            throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"thu-tuc.csv\"");
        Writer out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
        out.write(Csv.MARK);
        Csv.line(out, heads(frame));
        for (ProcedureQuery.Line line : lines) {
            Csv.line(out, cells(line, frame));
        }
        out.flush();
    }

    static ResponseEntity<byte[]> xlsx(List<ProcedureQuery.Line> lines, Frame frame) {
        return Downloads.made(
                "thu-tuc.xlsx",
                SheetWriter.TYPE,
                SheetWriter.write(
                        frame.text("catalog.bulk.place"),
                        WIDTHS,
                        heads(frame),
                        lines.stream().map(line -> cells(line, frame)).toList()));
    }
}

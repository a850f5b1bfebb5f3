package vn.motcua.dossier.web;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.document.CertificateBook;
import vn.motcua.document.FormChoice;
import vn.motcua.document.Papers;
import vn.motcua.dossier.CertificateLine;
import vn.motcua.dossier.Certification;
import vn.motcua.dossier.PaperHead;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.organization.Post;
import vn.motcua.shell.Csv;
import vn.motcua.shell.Texts;

/** A book of certification in the eight columns of its form: as its sheets and as a table. */
@Component
@LegalBasis("nd-23-2015#13")
class CertificateSheets {

    private static final Locale FORM = Locale.of("vi");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/M/yyyy", FORM);
    private static final int[] WIDTHS = {12, 12, 36, 40, 30, 10, 14, 30};

    private final Papers papers;
    private final Texts texts;

    CertificateSheets(Papers papers, Texts texts) {
        this.papers = papers;
        this.texts = texts;
    }

    /** What one book holds of some days. */
    record Asked(
            UUID agency,
            Certification.Book book,
            LocalDate from,
            LocalDate to,
            List<CertificateLine> lines,
            Names names) {}

    byte[] pdf(Asked asked, Instant now) {
        Names names = asked.names();
        long fees = asked.lines().stream().mapToLong(CertificateLine::fee).sum();
        return papers.certificates(
                new CertificateBook(
                        new PaperHead(names.chart(), asked.agency()).letterhead(names.today()),
                        asked.book().name(),
                        "Từ ngày %s đến ngày %s, ký hiệu %s"
                                .formatted(
                                        DAY.format(asked.from()),
                                        DAY.format(asked.to()),
                                        asked.book().sign()),
                        asked.lines().stream().map(line -> line(line, names)).toList(),
                        dong(fees),
                        now),
                FormChoice.on(names.today()));
    }

    byte[] xlsx(Asked asked) throws IOException {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (CertificateLine line : asked.lines()) {
            CertificateBook.Line cells = line(line, asked.names());
            rows.add(
                    List.of(
                            cells.number(),
                            cells.day(),
                            cells.requester(),
                            cells.paper(),
                            cells.signer(),
                            cells.copies(),
                            line.fee(),
                            cells.note()));
        }
        // A sheet's name may hold no stroke.
        return Spreadsheet.of(asked.book().sign().replace('/', '-'), WIDTHS, heads(FORM), rows);
    }

    String csv(Asked asked, Locale locale) {
        StringWriter out = new StringWriter();
        try {
            out.write(Csv.MARK);
            Csv.line(out, heads(locale));
            for (CertificateLine line : asked.lines()) {
                CertificateBook.Line cells = line(line, asked.names());
                Csv.line(
                        out,
                        List.of(
                                cells.number(),
                                cells.day(),
                                cells.requester(),
                                cells.paper(),
                                cells.signer(),
                                "" + cells.copies(),
                                "" + line.fee(),
                                cells.note()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private List<String> heads(Locale locale) {
        List<String> heads = new ArrayList<>();
        for (int i = 1; i <= WIDTHS.length; i++) {
            heads.add(texts.text(locale, "dossier.certificates.column." + i));
        }
        return heads;
    }

    private CertificateBook.Line line(CertificateLine line, Names names) {
        LocalDate day = line.signedOn();
        UUID signer = line.signer();
        String who =
                line.idNumber().isBlank()
                        ? line.applicant()
                        : line.applicant() + ", " + line.idNumber();
        return new CertificateBook.Line(
                "" + line.number(),
                day == null ? "" : DAY.format(day),
                who,
                line.paper(),
                signer == null || day == null
                        ? ""
                        : names.person(signer) + title(names, signer, day),
                line.copies(),
                dong(line.fee()),
                line.agreed());
    }

    /** The post by which somebody signs for an agency, as it stood on that day. */
    private String title(Names names, UUID signer, LocalDate on) {
        return names.chart().postsOf(signer, on).stream()
                .map(Post::post)
                .filter(List.of("chair", "vice-chair", "head", "deputy")::contains)
                .findFirst()
                .map(post -> ", " + texts.text(FORM, "organization.post." + post))
                .orElse("");
    }

    private static String dong(long amount) {
        return String.format(FORM, "%,d", amount);
    }
}

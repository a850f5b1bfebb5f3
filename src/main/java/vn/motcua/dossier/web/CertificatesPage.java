package vn.motcua.dossier.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.CertificateLine;
import vn.motcua.dossier.Certification;
import vn.motcua.kernel.Dong;
import vn.motcua.organization.Unit;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/**
 * A book of certification on the screen.
 *
 * @param agencies whose books are open to the viewer
 * @param more whether there are more lines than are shown
 */
public record CertificatesPage(
        List<Unit> agencies,
        Unit shown,
        List<Certification.Book> books,
        Certification.Book book,
        List<CertificateLine> lines,
        boolean more,
        FormView form,
        Names names) {

    static final List<String> NAMES = List.of("agency", "book", "from", "to");

    public List<Field> filters(Frame frame) {
        Field book =
                Field.select(
                        "book",
                        frame.text("dossier.certificates.book"),
                        books.stream()
                                .map(b -> Option.of(b.sign(), frame.either(b.name(), b.nameEn())))
                                .toList());
        Field from = Field.date("from", frame.text("dossier.certificates.from"));
        Field to = Field.date("to", frame.text("dossier.certificates.to"));
        if (agencies.size() < 2) {
            return List.of(book, from, to);
        }
        Field agency =
                Field.select(
                        "agency",
                        frame.text("dossier.register.agency"),
                        agencies.stream()
                                .map(a ->
                                        Option.of(
                                                a.id().toString(),
                                                frame.either(a.name(), a.nameEn())))
                                .toList());
        return List.of(agency, book, from, to);
    }

    /** The same choice as a file. */
    public String path(String ending) {
        String query =
                NAMES.stream()
                        .filter(name -> !form.value(name).isBlank())
                        .map(name -> name + "=" + encoded(form.value(name)))
                        .collect(Collectors.joining("&"));
        return "/certificates" + ending + (query.isEmpty() ? "" : "?" + query);
    }

    public String number(CertificateLine line) {
        return book.text(line.number(), line.year());
    }

    public @Nullable String signer(CertificateLine line) {
        return line.signer() == null ? null : names.person(line.signer());
    }

    public Dong sum() {
        return new Dong(lines.stream().mapToLong(CertificateLine::fee).sum());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

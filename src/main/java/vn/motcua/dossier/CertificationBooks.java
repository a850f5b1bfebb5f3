package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.law.LawFile;

/** The books of certification and their tariffs, from the law folder. */
@Component
@LegalBasis({"nd-23-2015#13", "tt-226-2016#4"})
public class CertificationBooks {

    private final Certification.Rows rows = read();

    static Certification.Rows read() {
        return LawFile.read("law/parameters/certification.yaml", Certification.Rows.class);
    }

    /** What holds for a procedure on a day. */
    public Certification on(LocalDate day, String procedure) {
        return rows.on(day, procedure);
    }

    /** Each book once, in the order of the law folder, as it stands now. */
    public List<Certification.Book> books() {
        return rows.books().stream().filter(b -> b.validTo() == null).toList();
    }

    /** The book of that sign, also one that is closed by now. */
    public Optional<Certification.Book> find(String sign) {
        return rows.books().reversed().stream().filter(b -> b.sign().equals(sign)).findFirst();
    }

    /** Names of papers to offer while somebody types. */
    public List<String> usualPapers() {
        return rows.usualPapers();
    }
}

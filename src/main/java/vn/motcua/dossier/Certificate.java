package vn.motcua.dossier;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.VietnameseText;

/**
 * What is certified (chứng thực): one kind of paper, which has one number in the book however many
 * copies there are.
 *
 * @param paper its name, such as {@code Bằng tốt nghiệp}; may name people
 * @param pages of the original
 * @param copies certified (số bản)
 * @param agreed what was agreed in writing about a longer time; blank where nothing was
 */
public record Certificate(String paper, int pages, int copies, String agreed) {

    private static final int MOST_PAGES = 9999;
    private static final int MOST_COPIES = 999;

    public Certificate {
        paper = VietnameseText.tidy(paper);
        agreed = agreed.strip();
    }

    /** What is wrong with it, fields named. */
    List<Refusal> problems() {
        List<Refusal> wrong = new ArrayList<>();
        Texts.check("paper", paper, 200, wrong);
        if (pages < 1 || pages > MOST_PAGES) {
            wrong.add(new CertificateRefusal.WrongNumber("pages", MOST_PAGES));
        }
        if (copies < 1 || copies > MOST_COPIES) {
            wrong.add(new CertificateRefusal.WrongNumber("copies", MOST_COPIES));
        }
        Texts.checkLength("agreed", agreed, 300, wrong);
        return wrong;
    }
}

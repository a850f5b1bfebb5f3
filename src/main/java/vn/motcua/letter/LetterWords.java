package vn.motcua.letter;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.kernel.Refusal;

/** What a letter says, as somebody typed it. */
public record LetterWords(String subject, String body, String signerTitle, String signer) {

    /** Longest text of a letter. */
    public static final int MOST = 5000;

    /** Longest of everything else. */
    public static final int LINE = 300;

    public LetterWords {
        subject = subject.strip();
        body = body.strip();
        signerTitle = signerTitle.strip();
        signer = signer.strip();
    }

    List<Refusal> wrong() {
        List<Refusal> wrong = new ArrayList<>();
        if (subject.isEmpty()) {
            wrong.add(new LetterRefusal.SubjectMissing());
        }
        if (body.isEmpty()) {
            wrong.add(new LetterRefusal.BodyMissing());
        }
        tooLong("subject", subject, LINE, wrong);
        tooLong("body", body, MOST, wrong);
        tooLong("signerTitle", signerTitle, LINE, wrong);
        tooLong("signer", signer, LINE, wrong);
        return wrong;
    }

    static void tooLong(String name, String text, int most, List<Refusal> wrong) {
        if (text.length() > most) {
            wrong.add(new LetterRefusal.LetterTextTooLong(name, most));
        }
    }
}

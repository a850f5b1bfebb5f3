package vn.motcua.catalog.load;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.CatalogRefusal;
import vn.motcua.catalog.DraftProblem;
import vn.motcua.catalog.FileRefusal;
import vn.motcua.catalog.Place;
import vn.motcua.kernel.Bilingual;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.shell.Texts;

/** Says in both languages what is wrong in a package, and where. */
@Component
class LoadWords {

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");
    private static final Locale ENGLISH = Locale.of("en");

    private final Texts texts;

    LoadWords(Texts texts) {
        this.texts = texts;
    }

    /** What a file was refused for; each sentence begins with its line. */
    List<LoadProblem> of(Place file, RefusalException refused) {
        return refused.refusals().stream()
                .map(why -> problem(why instanceof FileRefusal in ? in.at() : file, why))
                .toList();
    }

    LoadProblem of(DraftProblem problem) {
        return problem(problem.at(), problem.why());
    }

    /** What stands against the package as a whole. */
    LoadProblem whole(Refusal why) {
        return new LoadProblem(
                "", 0, new Bilingual(texts.text(VIETNAMESE, why), texts.text(ENGLISH, why)));
    }

    private LoadProblem problem(Place at, Refusal why) {
        return new LoadProblem(
                at.file(),
                at.line(),
                new Bilingual(words(VIETNAMESE, at, why), words(ENGLISH, at, why)));
    }

    private String words(Locale locale, Place at, Refusal why) {
        String sentence = texts.text(locale, why);
        return why instanceof CatalogRefusal.InFile ? sentence : at + ": " + sentence;
    }
}

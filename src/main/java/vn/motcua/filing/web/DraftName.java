package vn.motcua.filing.web;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.citizen.CurrentCitizen;
import vn.motcua.filing.Drafts;
import vn.motcua.identity.PageName;
import vn.motcua.kernel.Bilingual;
import vn.motcua.kernel.RefusalException;

/** A page of a draft is named by what the draft files. */
@Component
class DraftName implements PageName {

    private static final Pattern DRAFT =
            Pattern.compile("/my/drafts/(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12})/.*");

    private final CurrentCitizen citizens;
    private final Drafts drafts;

    DraftName(CurrentCitizen citizens, Drafts drafts) {
        this.citizens = citizens;
        this.drafts = drafts;
    }

    @Override
    public Optional<Bilingual> of(String path) {
        Matcher draft = DRAFT.matcher(path);
        return draft.matches() ? name(UUID.fromString(draft.group(1))) : Optional.empty();
    }

    private Optional<Bilingual> name(UUID draft) {
        try {
            return citizens.principal()
                    .map(by -> drafts.version(drafts.require(draft, by.account())))
                    .map(DraftName::name);
        } catch (RefusalException unknown) {
            return Optional.empty();
        }
    }

    private static Bilingual name(ProcedureVersion version) {
        return new Bilingual(version.name(), version.nameEn());
    }
}

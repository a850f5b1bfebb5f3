package vn.motcua.catalog.internal;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.motcua.kernel.Refusal;

/** What must be true of an internal procedure and of what proves its stages. Pure. */
final class InternalRules {

    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}./_-]{0,39}");
    private static final Pattern SETS = Pattern.compile("[1-9]\\d?");
    private static final int LINE = 300;
    private static final int TEXT = 8_000;

    private InternalRules() {}

    /** Everything that is wrong with a description; one may be half filled in, not wrong. */
    static List<Refusal> problems(InternalProcedure p) {
        List<Refusal> wrong = new ArrayList<>();
        if (!CODE.matcher(p.code()).matches()) {
            wrong.add(new InternalRefusal.InternalCodeUnreadable());
        }
        needed("name", p.name(), wrong);
        needed("field", p.field(), wrong);
        for (Map.Entry<Part, String> part : p.parts().entrySet()) {
            if (part.getValue().length() > TEXT) {
                wrong.add(new InternalRefusal.InternalTextTooLong(part.getKey().name(), TEXT));
            }
        }
        if (!p.part(Part.SETS).isEmpty() && !SETS.matcher(p.part(Part.SETS)).matches()) {
            wrong.add(new InternalRefusal.SetsNotCounted());
        }
        return wrong;
    }

    /** One line of text that must be there. */
    static void needed(String name, String text, List<Refusal> wrong) {
        if (text.isBlank()) {
            wrong.add(new InternalRefusal.InternalValueMissing(name));
        } else if (text.length() > LINE) {
            wrong.add(new InternalRefusal.InternalTextTooLong(name, LINE));
        }
    }

    /** The description that takes the place of another: its code and its life stay. */
    static InternalProcedure next(InternalProcedure before, InternalProcedure said) {
        return new InternalProcedure(
                before.id(),
                before.code(),
                before.version() + 1,
                said.name(),
                said.kind(),
                said.sameLevel(),
                said.field(),
                said.unit(),
                said.parts(),
                before.receivedAs(),
                before.endedOn());
    }

    /** Everything that is wrong with a fact, given what else is known of the procedure. */
    static List<Refusal> problems(
            StageFact fact, InternalProcedure p, Standing standing, LocalDate today) {
        List<Refusal> wrong = new ArrayList<>();
        if (fact.on().isAfter(today)) {
            wrong.add(new InternalRefusal.InternalDayAhead("on"));
        }
        order(fact, standing, wrong);
        if (!fact.isProved()) {
            wrong.add(new InternalRefusal.ProofMissing());
        }
        if (!fact.link().isBlank() && !isSecure(fact.link())) {
            wrong.add(new InternalRefusal.InternalLinkWrong());
        }
        switch (fact.stage()) {
            case REVIEWED, PROCESS, LISTED, CURRENT -> {}
            case DECIDED -> {
                needed("document", fact.document(), wrong);
                needed("signer", fact.signer(), wrong);
                needed("authority", fact.authority(), wrong);
                if (!p.missing().isEmpty()) {
                    wrong.add(new InternalRefusal.InternalIncomplete(p.missing().size()));
                }
            }
            case DISCLOSED -> {
                needed("place", fact.place(), wrong);
                if (fact.link().isBlank() && fact.file().isBlank()) {
                    wrong.add(new InternalRefusal.DisclosureUnseen());
                }
            }
        }
        return wrong;
    }

    private static void order(StageFact fact, Standing standing, List<Refusal> wrong) {
        fact.stage()
                .before()
                .ifPresent(before -> {
                    StageFact there = standing.facts().get(before);
                    if (there == null) {
                        wrong.add(new InternalRefusal.StageSkipped());
                    } else if (fact.on().isBefore(there.on())) {
                        wrong.add(new InternalRefusal.StageTooEarly(there.on()));
                    }
                });
        Stage.NOTED.stream()
                .filter(stage -> stage.before().filter(fact.stage()::equals).isPresent())
                .map(standing.facts()::get)
                .filter(next -> next != null && next.on().isBefore(fact.on()))
                .forEach(next -> wrong.add(new InternalRefusal.StageTooLate(next.on())));
    }

    /** An address of the web that is read securely and names somebody. */
    static boolean isSecure(String link) {
        try {
            URI uri = new URI(link.strip());
            return "https".equalsIgnoreCase(uri.getScheme())
                    && uri.getHost() != null
                    && uri.getHost().contains(".")
                    && uri.getUserInfo() == null
                    && link.length() <= LINE;
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }
}

package vn.motcua.supervision;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.RefusalException;
import vn.motcua.letter.Directives;
import vn.motcua.letter.LetterItem;
import vn.motcua.letter.LetterKind;
import vn.motcua.letter.LetterWords;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Unit;

/** Drafts letters of reminder (văn bản đôn đốc) about answers that are overdue. */
@Component
public class OpinionReminders {

    private final SupervisorOpinions opinions;
    private final Directives letters;
    private final OpinionAccess access;
    private final Organizations organizations;
    private final BusinessClock clock;

    OpinionReminders(
            SupervisorOpinions opinions,
            Directives letters,
            OpinionAccess access,
            Organizations organizations,
            BusinessClock clock) {
        this.opinions = opinions;
        this.letters = letters;
        this.access = access;
        this.organizations = organizations;
        this.clock = clock;
    }

    /**
     * Overdue answers that no letter has urged since they became due, of units that somebody
     * oversees.
     *
     * @param seen opinions that this person sees
     */
    public List<LetterItem> items(List<Opinion> seen, SignedIn by) {
        LocalDate today = clock.today();
        List<Opinion> overdue =
                seen.stream()
                        .filter(one -> one.isOverdue(today))
                        .filter(one -> access.mayOversee(one.words().addressee(), by))
                        .toList();
        if (overdue.isEmpty()) {
            return List.of();
        }
        List<LetterItem> urged =
                letters.all().stream()
                        .filter(one -> one.kind() == LetterKind.URGING)
                        .flatMap(letter -> letter.items().stream())
                        .toList();
        return overdue.stream().filter(one -> !isUrged(one, urged)).map(this::item).toList();
    }

    private static boolean isUrged(Opinion one, List<LetterItem> urged) {
        return urged.stream()
                .anyMatch(item -> item.topic().equals(one.id()) && one.due().equals(item.due()));
    }

    private LetterItem item(Opinion one) {
        String organisation =
                organizations
                        .chart()
                        .lastKnown(one.organisation(), clock.today())
                        .map(Unit::name)
                        .orElse("");
        return new LetterItem(
                one.id(),
                one.words().addressee(),
                "YK " + Objects.requireNonNullElse(one.number(), ""),
                organisation,
                one.words().subject(),
                one.due());
    }

    /**
     * Drafts one letter that names every one of them.
     *
     * @param subject in Vietnamese, as the body; a page gives them
     * @throws RefusalException where there is nothing to urge
     */
    @Transactional
    public void draft(UUID letter, String subject, String body, SignedIn by) {
        access.requireOverseer(by);
        List<LetterItem> items = items(opinions.all(by), by);
        List<UUID> agencies = access.overseeing(by);
        if (items.isEmpty() || agencies.isEmpty()) {
            throw new RefusalException(new OpinionRefusal.NothingToUrge());
        }
        Set<UUID> recipients = new LinkedHashSet<>();
        items.forEach(item -> recipients.add(item.unit()));
        letters.draft(
                new Directives.Draft(
                        letter,
                        agencies.getFirst(),
                        LetterKind.URGING,
                        new LetterWords(subject, body, "", ""),
                        null,
                        List.copyOf(recipients),
                        items),
                by);
    }
}

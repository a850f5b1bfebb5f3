package vn.motcua.inspection;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.RefusalException;
import vn.motcua.letter.Directives;
import vn.motcua.letter.LetterItem;
import vn.motcua.letter.LetterKind;
import vn.motcua.letter.LetterWords;

/** Drafts letters of reminder (văn bản đôn đốc) about recommendations that are overdue. */
@Component
public class InspectionReminders {

    private final FollowUps recommendations;
    private final Directives letters;
    private final InspectionAccess access;
    private final BusinessClock clock;

    InspectionReminders(
            FollowUps recommendations,
            Directives letters,
            InspectionAccess access,
            BusinessClock clock) {
        this.recommendations = recommendations;
        this.letters = letters;
        this.access = access;
        this.clock = clock;
    }

    /** Overdue recommendations that no letter has urged yet, by the agency that inspected. */
    public Map<UUID, List<LetterItem>> items() {
        LocalDate today = clock.today();
        Set<UUID> urged =
                letters.all().stream()
                        .filter(one -> one.kind() == LetterKind.URGING)
                        .flatMap(letter -> letter.items().stream())
                        .map(LetterItem::topic)
                        .collect(Collectors.toSet());
        return recommendations.everything().stream()
                .filter(one -> one.recommendation().isOverdue(today))
                .filter(one -> !urged.contains(one.recommendation().id()))
                .collect(
                        Collectors.groupingBy(
                                one -> one.round().agency(),
                                Collectors.mapping(
                                        InspectionReminders::item, Collectors.toList())));
    }

    private static LetterItem item(FollowUps.Followed one) {
        InspectionRound.Paper conclusion = one.round().conclusion();
        Recommendation said = one.recommendation();
        return new LetterItem(
                said.id(),
                one.visit().unit(),
                "KN" + said.position(),
                conclusion == null ? "" : conclusion.number(),
                said.words(),
                said.due());
    }

    /**
     * Drafts one letter that names every one of them.
     *
     * @param subject in Vietnamese, as the body; a page gives them
     * @return the letter
     * @throws RefusalException where there is nothing to urge
     */
    @Transactional
    public UUID draft(UUID agency, UUID letter, String subject, String body, SignedIn by) {
        access.requireManage(agency, by);
        List<LetterItem> items = items().getOrDefault(agency, List.of());
        if (items.isEmpty()) {
            throw new RefusalException(new VisitRefusal.NothingOverdue());
        }
        Set<UUID> recipients = new LinkedHashSet<>();
        items.forEach(item -> recipients.add(item.unit()));
        letters.draft(
                new Directives.Draft(
                        letter,
                        agency,
                        LetterKind.URGING,
                        new LetterWords(subject, body, "", ""),
                        null,
                        List.copyOf(recipients),
                        items),
                by);
        return letter;
    }
}

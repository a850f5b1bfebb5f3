package vn.motcua.catalog.eligibility.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.motcua.catalog.Level;
import vn.motcua.catalog.eligibility.Answer;
import vn.motcua.catalog.eligibility.Campaigns;
import vn.motcua.catalog.eligibility.EligibilityRefusal;
import vn.motcua.catalog.eligibility.ReviewFilter;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.VietnameseText;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Typed;

/** What the forms of campaigns and integrations send. */
record EligibilityForm(FormView form) {

    /** One line of text, without what does not show. */
    String line(String name) {
        return VietnameseText.plain(form.value(name));
    }

    Optional<UUID> id(String name) {
        return Typed.id(form.value(name));
    }

    LocalDate day(String name) {
        return Typed.day(form.value(name))
                .orElseThrow(() ->
                        new RefusalException(
                                new EligibilityRefusal.EligibilityDayUnreadable(name)));
    }

    Campaigns.Scope scope() {
        return new Campaigns.Scope(
                form.value("field"),
                Stream.of(Level.values())
                        .filter(level -> level.name().equals(form.value("level")))
                        .findFirst()
                        .orElse(null));
    }

    Campaigns.Bulk bulk() {
        Answer answer =
                Stream.of(Answer.values())
                        .filter(one -> one.name().equals(form.value("answer")))
                        .findFirst()
                        .orElseThrow(
                                () -> new RefusalException(new EligibilityRefusal.AnswerMissing()));
        return new Campaigns.Bulk(
                form.values().getOrDefault("code", List.of()),
                answer,
                form.value("reason"),
                line("words"),
                day("on"));
    }

    ReviewFilter filter() {
        return new ReviewFilter(
                form.value("q"),
                form.value("in"),
                Stream.of(ReviewFilter.State.values())
                        .filter(state -> state.name().equals(form.value("state")))
                        .findFirst()
                        .orElse(ReviewFilter.State.UNREVIEWED));
    }
}

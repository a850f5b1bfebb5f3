package vn.motcua.catalog.eligibility.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.eligibility.EligibilityDecision;
import vn.motcua.catalog.eligibility.Reason;
import vn.motcua.catalog.eligibility.Reasons;
import vn.motcua.catalog.eligibility.ReviewItem;
import vn.motcua.catalog.sheet.SheetWriter;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Staff;
import vn.motcua.shell.Texts;
import vn.motcua.shell.Typed;

/** A campaign as an office program's file. */
@Component
class CampaignFile {

    private static final int[] WIDTHS = {12, 50, 26, 14, 18, 18, 40, 40, 12, 26};
    private static final List<String> COLUMNS =
            List.of(
                    "code",
                    "name",
                    "field",
                    "level",
                    "online",
                    "answer",
                    "reason",
                    "words",
                    "on",
                    "reviewer");

    private final Texts texts;
    private final Reasons reasons;
    private final Organizations organizations;
    private final BusinessClock clock;

    CampaignFile(Texts texts, Reasons reasons, Organizations organizations, BusinessClock clock) {
        this.texts = texts;
        this.reasons = reasons;
        this.organizations = organizations;
        this.clock = clock;
    }

    byte[] write(List<ReviewItem> items, Locale locale) {
        return SheetWriter.write(
                Typed.text(clock.today()).replace('/', '-'),
                WIDTHS,
                COLUMNS.stream()
                        .map(column -> texts.text(locale, "catalog.eligibility.column." + column))
                        .toList(),
                items.stream().map(item -> cells(item, locale)).toList());
    }

    private List<String> cells(ReviewItem item, Locale locale) {
        Stream<String> head =
                Stream.of(
                        item.code(),
                        item.name(),
                        item.field(),
                        texts.text(locale, "catalog.level." + item.level()),
                        texts.text(locale, "catalog.online." + item.online()));
        return Stream.concat(head, decision(item.decision(), locale)).toList();
    }

    private Stream<String> decision(@Nullable EligibilityDecision decision, Locale locale) {
        if (decision == null) {
            return Stream.of(texts.text(locale, "catalog.eligibility.state.UNREVIEWED"));
        }
        OrganizationChart chart = organizations.chart();
        return Stream.of(
                texts.text(locale, "catalog.eligibility.answer." + decision.answer()),
                reasons.find(decision.reason())
                        .map(Reason::words)
                        .map(words -> words.in(locale.getLanguage().equals("en")))
                        .orElse(decision.reason()),
                decision.words(),
                Typed.text(decision.on()),
                chart.staff(decision.reviewer()).map(Staff::name).orElse(""));
    }
}

package vn.motcua.initiative.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.document.EditableForms;
import vn.motcua.document.FormChoice;
import vn.motcua.document.InitiativeListPaper;
import vn.motcua.document.Letterhead;
import vn.motcua.initiative.Assessments;
import vn.motcua.initiative.Expected;
import vn.motcua.initiative.Initiative;
import vn.motcua.initiative.InitiativeList;
import vn.motcua.initiative.Proposal;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Unit;

/** A list of initiatives as a document to sign and send up; in Vietnamese. */
@Component
class InitiativePapers {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final EditableForms editable;
    private final Assessments assessments;
    private final Organizations organizations;
    private final BusinessClock clock;

    InitiativePapers(
            EditableForms editable,
            Assessments assessments,
            Organizations organizations,
            BusinessClock clock) {
        this.editable = editable;
        this.assessments = assessments;
        this.organizations = organizations;
        this.clock = clock;
    }

    byte[] docx(InitiativeList list, List<Initiative> items) {
        LocalDate on = Objects.requireNonNullElse(list.sentOn(), clock.today());
        return editable.initiatives(
                new InitiativeListPaper(
                        letterhead(list, on),
                        list.number().isEmpty() ? null : list.number(),
                        list.sentOn(),
                        list.recipient().isEmpty() ? null : list.recipient(),
                        list.title(),
                        list.year(),
                        items(items, on),
                        clock.instant()),
                FormChoice.on(on));
    }

    private List<InitiativeListPaper.Item> items(List<Initiative> all, LocalDate on) {
        InitiativeNames names = new InitiativeNames(organizations.chart(), on);
        List<InitiativeListPaper.Item> items = new ArrayList<>();
        for (Initiative one : all) {
            Proposal said = one.proposal();
            items.add(
                    new InitiativeListPaper.Item(
                            items.size() + 1,
                            said.name(),
                            said.authors().isEmpty()
                                    ? names.person(one.proposedBy())
                                    : said.authors(),
                            names.unit(one.unit()),
                            said.solution(),
                            String.join(", ", said.procedures()),
                            expected(said.expected()),
                            assessments
                                    .of(one.id())
                                    .average()
                                    .map(mean -> mean.toPlainString().replace('.', ','))
                                    .orElse("")));
        }
        return items;
    }

    private static String expected(Expected said) {
        List<String> parts = new ArrayList<>();
        add(parts, "giảm %s ngày mỗi hồ sơ", said.days());
        add(parts, "giảm %s giấy tờ mỗi hồ sơ", said.papers());
        add(parts, "giảm %s đồng mỗi năm", said.dong());
        add(parts, "giảm %s giờ làm việc mỗi năm", said.hours());
        return String.join("; ", parts);
    }

    private static void add(List<String> parts, String words, @Nullable BigDecimal number) {
        if (number != null) {
            boolean whole = number.stripTrailingZeros().scale() <= 0;
            parts.add(
                    words.formatted(
                            whole
                                    ? String.format(VIETNAMESE, "%,d", number.longValue())
                                    : InitiativeTyped.text(number)));
        }
    }

    private Letterhead letterhead(InitiativeList list, LocalDate on) {
        OrganizationChart chart = organizations.chart();
        Unit agency = chart.lastKnown(list.agency(), on).orElseThrow();
        String place = Letterhead.place(agency.name());
        return new Letterhead(
                chart.superiorOf(agency.id(), on).map(Unit::name).orElse(null),
                agency.name(),
                place);
    }
}

package vn.motcua.petition;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.identity.Access;
import vn.motcua.identity.IdentityRefusal;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Scope;
import vn.motcua.kernel.Uuid7;
import vn.motcua.kernel.Zones;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Unit;
import vn.motcua.shell.Typed;

/** Brings petitions in from a file of the national system, whole or not at all, and gives them. */
@Component
public class NationalExchange {

    private static final String LANGUAGE = "vi";
    private static final Sender NOBODY = new Sender("", "", "", "", null, LANGUAGE);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/uuuu", Locale.ROOT);

    /** What is wrong with a row of a file. */
    public record WrongRow(int row, List<Refusal> why) {
        public WrongRow {
            why = List.copyOf(why);
        }
    }

    /**
     * What came of a file.
     *
     * @param known how many were in the book already, and stay as they are
     * @param wrong rows for which nothing of the file was entered
     */
    public record Brought(int entered, int known, List<WrongRow> wrong) {
        public Brought {
            wrong = List.copyOf(wrong);
        }
    }

    private final List<NationalFormat> formats;
    private final TakingIn takingIn;
    private final PetitionStore store;
    private final PetitionBook book;
    private final Organizations organizations;
    private final Access access;
    private final BusinessClock clock;

    NationalExchange(
            List<NationalFormat> formats,
            TakingIn takingIn,
            PetitionStore store,
            PetitionBook book,
            Organizations organizations,
            Access access,
            BusinessClock clock) {
        this.formats = List.copyOf(formats);
        this.takingIn = takingIn;
        this.store = store;
        this.book = book;
        this.organizations = organizations;
        this.access = access;
        this.clock = clock;
    }

    public Optional<NationalFormat> format(String ending) {
        return formats.stream().filter(one -> one.ending().equals(ending)).findFirst();
    }

    /**
     * Enters the petitions of a file that the book does not have yet.
     *
     * @throws RefusalException for a file that cannot be read
     */
    @Transactional
    public Brought bring(NationalFormat format, byte[] content, SignedIn by) {
        access.requireAnywhere(by, Right.PETITION_RECEIVE);
        List<Submission> fresh = new ArrayList<>();
        List<WrongRow> wrong = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int known = 0;
        List<NationalPetition> all = format.read(content);
        List<PetitionStore.Named> inBook =
                store.named(
                        all.stream()
                                .map(NationalPetition::code)
                                .filter(code -> !code.isEmpty())
                                .collect(Collectors.toSet()));
        Set<String> national =
                inBook.stream().map(PetitionStore.Named::nationalCode).collect(Collectors.toSet());
        Map<String, PetitionStore.Named> own =
                inBook.stream()
                        .collect(Collectors.toMap(PetitionStore.Named::code, named -> named));
        for (NationalPetition one : all) {
            if (!one.code().isEmpty()
                    && (national.contains(one.code()) || isOurs(one, own.get(one.code())))) {
                known++;
                continue;
            }
            Submission submission = submission(one);
            List<Refusal> found = new ArrayList<>(takingIn.problems(submission));
            UUID agency = submission.agency();
            if (agency != null && !access.may(by, Right.PETITION_RECEIVE, Scope.of(agency))) {
                found.add(new IdentityRefusal.NoRight());
            }
            if (one.code().isEmpty()) {
                found.add(new NationalRefusal.NationalCodeWrong());
            } else if (!seen.add(one.code())) {
                found.add(new NationalRefusal.NationalCodeTaken(one.code()));
            }
            if (submission.at() == null) {
                found.add(new PetitionRefusal.ReceivedWhen());
            }
            if (found.isEmpty()) {
                fresh.add(submission);
            } else {
                wrong.add(new WrongRow(one.row(), found));
            }
        }
        if (!wrong.isEmpty()) {
            return new Brought(0, known, wrong);
        }
        fresh.forEach(one -> takingIn.enter(one, List.of(), by.actor()));
        return new Brought(fresh.size(), known, List.of());
    }

    /**
     * Whether it is one that was given out under our own code. The national system numbers alike,
     * so the code alone does not tell: when it came and what it is about must be the same too.
     */
    private static boolean isOurs(NationalPetition one, PetitionStore.@Nullable Named own) {
        Instant at = moment(one.receivedAt());
        return own != null
                && at != null
                && own.receivedAt().truncatedTo(ChronoUnit.MINUTES).equals(at)
                && (own.title().isEmpty() || own.title().equals(Words.line(one.title())));
    }

    private Submission submission(NationalPetition one) {
        return new Submission(
                Uuid7.next(),
                organizations
                        .chart()
                        .byCode(one.agency(), clock.today())
                        .map(Unit::id)
                        .orElse(null),
                PetitionChannel.NATIONAL,
                moment(one.receivedAt()),
                new Sender(one.name(), one.address(), one.phone(), one.email(), null, LANGUAGE),
                one.title(),
                one.content(),
                false,
                "",
                "",
                one.field(),
                List.of(),
                one.code(),
                one.link());
    }

    private static @Nullable Instant moment(String text) {
        return Typed.moment(text)
                .or(() -> Typed.day(text).map(day -> Zones.instantOf(day.atTime(8, 0))))
                .orElse(null);
    }

    /**
     * The petitions that somebody sees, with their replies, as a file of the national system.
     *
     * @param status how a status is called
     */
    public List<NationalPetition> give(
            BookFilter filter, int most, StatusName status, SignedIn by) {
        OrganizationChart chart = organizations.chart();
        List<BookRow> rows = book.list(filter, 0, most, by);
        List<UUID> ids = rows.stream().map(BookRow::id).toList();
        Map<UUID, Sender> senders = store.senders(ids);
        Map<UUID, List<PetitionText>> texts = store.texts(ids);
        return rows.stream()
                .map(row ->
                        given(
                                row,
                                senders.getOrDefault(row.id(), NOBODY),
                                texts.getOrDefault(row.id(), List.of()),
                                chart,
                                status))
                .toList();
    }

    /** Says a status in Vietnamese. */
    public interface StatusName {
        String of(PetitionStatus status);
    }

    private NationalPetition given(
            BookRow row,
            Sender sender,
            List<PetitionText> texts,
            OrganizationChart chart,
            StatusName status) {
        return new NationalPetition(
                0,
                row.nationalCode().isEmpty() ? row.code() : row.nationalCode(),
                MOMENT.format(Zones.localTimeOf(row.receivedAt())),
                chart.lastKnown(row.agency(), clock.today()).map(Unit::code).orElse(""),
                sender.name(),
                sender.address(),
                sender.phone(),
                sender.email(),
                row.title(),
                texts.stream()
                        .filter(text -> text.kind() == TextKind.CONTENT)
                        .map(PetitionText::body)
                        .collect(Collectors.joining("\n\n")),
                row.field(),
                status.of(row.status()),
                row.approvedAt() == null ? "" : Typed.text(Zones.dayOf(row.approvedAt())),
                row.approvedAt() == null
                        ? ""
                        : texts.reversed().stream()
                                .filter(text -> text.kind() == TextKind.REPLY)
                                .map(PetitionText::body)
                                .findFirst()
                                .orElse(""),
                "");
    }
}

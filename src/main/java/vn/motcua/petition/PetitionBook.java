package vn.motcua.petition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.identity.Access;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.journal.Actor;
import vn.motcua.journal.Entry;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.Scope;
import vn.motcua.kernel.sql.Sql;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Unit;

/** The book of petitions, and one of them with all that is kept of it, for who may see it. */
@Component
@LegalBasis("nd-20-2008#9")
public class PetitionBook {

    private static final String LIST_SQL =
            """
            select p.id, p.code, coalesce(t.body, '') as title, coalesce(s.name, '') as sender, p.channel, p.status,
                p.agency, p.unit, p.subject, p.outcome, p.field, p.procedure, p.received_at, p.next_due,
                p.approved_at, p.sent_at, p.published_at, p.national_code
            from petition.petition p
            left join petition.sender s on s.petition = p.id
            left join petition.text t on t.petition = p.id and t.version = 1 and t.kind = 'TITLE'
            where (p.agency = any(cast(:now as uuid[])) or p.agencies && cast(:ever as uuid[])
                   or p.unit = any(cast(:units as uuid[])))
              and case when :status <> '' then p.status = :status
                       else :all or p.status in ('RECEIVED', 'WAITING', 'HANDLING', 'SUBMITTED', 'APPROVED') end
              and (:channel = '' or p.channel = :channel)
              and (:field = '' or p.field = :field)
              and (:subject = '' or p.subject = :subject)
              and (cast(:agency as uuid) is null or p.agency = :agency)
              and (not :late or p.next_due < :today)
              and (cast(:from as date) is null
                   or cast(p.received_at at time zone 'Asia/Ho_Chi_Minh' as date) >= :from)
              and (cast(:to as date) is null
                   or cast(p.received_at at time zone 'Asia/Ho_Chi_Minh' as date) <= :to)
              and (:text = '' or position(upper(:text) in p.code) > 0 or position(upper(:text) in p.national_code) > 0
                   or position(lower(:text) in lower(coalesce(t.body, ''))) > 0
                   or position(lower(:text) in lower(coalesce(s.name, ''))) > 0)
            order by p.next_due nulls last, p.received_at desc, p.id
            limit :most offset :offset
            """;

    /** An event of one petition, with what was written with it. */
    public record Happened(Entry entry, Object event, List<PetitionText> texts) {

        public Happened {
            texts = List.copyOf(texts);
        }

        /** Who did it, where it was somebody of the staff. */
        public @Nullable UUID staff() {
            return entry.actor().kind() == Actor.Kind.STAFF ? entry.actor().id() : null;
        }
    }

    /**
     * A petition with all that is kept of it.
     *
     * @param sender absent once it is erased
     * @param readings what was published, oldest first
     * @param joined codes of those that are handled together with it, and of the one it is handled
     *     with
     */
    public record Whole(
            PetitionState state,
            @Nullable Sender sender,
            List<PetitionText> texts,
            List<Attached> files,
            List<PublishedReplies.Said> readings,
            List<Happened> history,
            List<Neighbour> joined) {

        public Whole {
            texts = List.copyOf(texts);
            files = List.copyOf(files);
            readings = List.copyOf(readings);
            history = List.copyOf(history);
            joined = List.copyOf(joined);
        }

        /** The last text of a kind; blank where there is none. */
        public String last(TextKind kind) {
            return texts.reversed().stream()
                    .filter(text -> text.kind() == kind)
                    .map(PetitionText::body)
                    .findFirst()
                    .orElse("");
        }
    }

    /** A file with its place. */
    public record Attached(UUID id, int version, SentFile file) {}

    /** Another petition that is handled together with this one. */
    public record Neighbour(UUID id, String code, boolean leads) {}

    private final JdbcClient jdbc;
    private final PetitionStore store;
    private final PetitionStreams streams;
    private final PublishedReplies publications;
    private final Petitions petitions;
    private final Access access;
    private final Organizations organizations;
    private final BusinessClock clock;

    PetitionBook(
            JdbcClient jdbc,
            PetitionStore store,
            PetitionStreams streams,
            PublishedReplies publications,
            Petitions petitions,
            Access access,
            Organizations organizations,
            BusinessClock clock) {
        this.jdbc = jdbc;
        this.store = store;
        this.streams = streams;
        this.publications = publications;
        this.petitions = petitions;
        this.access = access;
        this.organizations = organizations;
        this.clock = clock;
    }

    /** What is owed soonest first, late ones before all; of those that somebody may see. */
    public List<BookRow> list(BookFilter filter, int from, int most, SignedIn by) {
        access.requireAnywhere(by, Right.PETITION_READ);
        LocalDate today = clock.today();
        return jdbc.sql(LIST_SQL)
                .param("now", texts(agencies(by, false)))
                .param("ever", texts(agencies(by, true)))
                .param("units", texts(units(by)))
                .param("status", name(filter.status()))
                .param("all", filter.all())
                .param("channel", name(filter.channel()))
                .param("field", filter.field())
                .param("subject", name(filter.subject()))
                .param("agency", filter.agency(), Types.OTHER)
                .param("late", filter.late())
                .param("today", today)
                .param("from", filter.from(), Types.DATE)
                .param("to", filter.to(), Types.DATE)
                .param("text", Words.line(filter.text()))
                .param("most", most)
                .param("offset", from)
                .query(PetitionBook::row)
                .list();
    }

    /** Agencies whose petitions somebody sees: those they have, or those they ever had. */
    private Set<UUID> agencies(SignedIn by, boolean ever) {
        return organizations.chart().agencies(clock.today()).stream()
                .map(Unit::id)
                .filter(id ->
                        access.may(
                                by,
                                Right.PETITION_READ,
                                ever ? new Scope(Set.of(), Set.of(id), null, null) : Scope.of(id)))
                .collect(Collectors.toSet());
    }

    private Set<UUID> units(SignedIn by) {
        return by.posts().stream()
                .filter(post -> access.gives(post, Right.PETITION_READ))
                .map(post -> post.unit())
                .collect(Collectors.toSet());
    }

    private static String[] texts(Set<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }

    private static String name(@Nullable Enum<?> value) {
        return value == null ? "" : value.name();
    }

    private static <E extends Enum<E>> @Nullable E one(Class<E> type, ResultSet row, String column)
            throws SQLException {
        String name = row.getString(column);
        return name == null ? null : Enum.valueOf(type, name);
    }

    private static BookRow row(ResultSet row, int n) throws SQLException {
        return new BookRow(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                row.getString("code"),
                row.getString("title"),
                row.getString("sender"),
                PetitionChannel.valueOf(row.getString("channel")),
                PetitionStatus.valueOf(row.getString("status")),
                Objects.requireNonNull(row.getObject("agency", UUID.class)),
                row.getObject("unit", UUID.class),
                one(PetitionSubject.class, row, "subject"),
                one(Outcome.class, row, "outcome"),
                row.getString("field"),
                row.getString("procedure"),
                Sql.instant(row, "received_at"),
                row.getObject("next_due", LocalDate.class),
                Sql.instantOrNull(row, "approved_at"),
                Sql.instantOrNull(row, "sent_at"),
                Sql.instantOrNull(row, "published_at"),
                row.getString("national_code"));
    }

    /** One with all that is kept of it; refuses who may not see it. */
    public Whole whole(UUID id, SignedIn by) {
        PetitionState state = petitions.find(id, by);
        List<PetitionText> texts = store.texts(id);
        List<Happened> history =
                streams.entries(id).stream()
                        .map(entry ->
                                new Happened(
                                        entry,
                                        streams.event(entry),
                                        texts.stream()
                                                .filter(t -> t.version() == entry.version())
                                                .toList()))
                        .toList();
        return new Whole(
                state,
                store.sender(id).map(PetitionStore.Known::sender).orElse(null),
                texts,
                store.files(id).stream()
                        .map(f -> new Attached(f.id(), f.version(), f.file()))
                        .toList(),
                publications.readings(id),
                history,
                joined(state));
    }

    private List<Neighbour> joined(PetitionState state) {
        List<Neighbour> all = new ArrayList<>();
        UUID lead = state.lead();
        if (lead != null) {
            all.add(new Neighbour(lead, streams.require(lead).code(), true));
        }
        store.joined(state.id()).forEach((id, code) -> all.add(new Neighbour(id, code, false)));
        return all;
    }

    /** A file of a petition that somebody may see. */
    public Optional<SentFile> file(UUID petition, UUID file, SignedIn by) {
        petitions.find(petition, by);
        return store.files(petition).stream()
                .filter(one -> one.id().equals(file))
                .map(PetitionStore.KeptFile::file)
                .findFirst();
    }
}

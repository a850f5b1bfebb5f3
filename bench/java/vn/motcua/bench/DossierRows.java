package vn.motcua.bench;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.BeanFactory;
import vn.motcua.catalog.Catalog;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.Lives;
import vn.motcua.dossier.OpenTask;
import vn.motcua.dossier.Pause;
import vn.motcua.dossier.Receive;
import vn.motcua.dossier.Status;

/**
 * The rows that the module of dossiers would have of a dossier that was played, gathered for one
 * transaction.
 */
final class DossierRows {

    private final BinaryRows dossiers =
            new BinaryRows(
                    "dossier.dossier",
                    "dossier_id",
                    "code",
                    "procedure",
                    "version_id",
                    "agency_id",
                    "status",
                    "received_at",
                    "promised_due",
                    "resolved_at",
                    "returned_at",
                    "outcome",
                    "paused_at",
                    "apologised_at",
                    "reappointed_due",
                    "track_key",
                    "sets",
                    "channel");
    private final BinaryRows codes = new BinaryRows("dossier.code", "code", "dossier_id");
    private final BinaryRows applicants =
            new BinaryRows(
                    "dossier.applicant",
                    "dossier_id",
                    "full_name",
                    "id_number",
                    "birth_date",
                    "gender",
                    "address",
                    "phone",
                    "email",
                    "organisation",
                    "tax_number",
                    "result_by",
                    "folded",
                    "salt");
    private final BinaryRows involved =
            new BinaryRows("dossier.involved", "dossier_id", "agency_id", "received_at");
    private final BinaryRows notable =
            new BinaryRows("dossier.notable", "agency_id", "received_at", "dossier_id");
    private final BinaryRows notes =
            new BinaryRows("dossier.note", "dossier_id", "version", "text");
    private final BinaryRows tasks =
            new BinaryRows(
                    "dossier.task",
                    "dossier_id",
                    "task_no",
                    "unit_id",
                    "post",
                    "assignee",
                    "step",
                    "opened_at",
                    "due",
                    "version",
                    "opinion_of",
                    "waiting",
                    "waits",
                    "held",
                    "code",
                    "version_id",
                    "promised_due",
                    "applicant");
    private final BinaryRows messages =
            new BinaryRows(
                    "notice.message",
                    "id",
                    "channel",
                    "recipient",
                    "template",
                    "language",
                    "arguments",
                    "subject_kind",
                    "subject_id",
                    "demo",
                    "state",
                    "attempts",
                    "queued_at",
                    "ended_at");

    private final Catalog catalog;

    DossierRows(BeanFactory program) {
        this.catalog = program.getBean(Catalog.class);
    }

    void add(Lives.Life life) {
        DossierState s = life.state();
        UUID id = s.id();
        dossier(s, life);
        codes.row().text(s.code()).uuid(id);
        applicant(life);
        life.agencies().forEach(agency -> involved.row().uuid(id).uuid(agency).at(s.receivedAt()));
        if (s.isNotable()) {
            life.agencies().forEach(a -> notable.row().uuid(a).at(s.receivedAt()).uuid(id));
        }
        life.notes().forEach((version, text) -> notes.row().uuid(id).number(version).text(text));
        s.open().forEach(task -> task(life, task));
        messages(life);
    }

    private void dossier(DossierState s, Lives.Life life) {
        dossiers.row()
                .uuid(s.id())
                .text(s.code())
                .text(s.procedure())
                .uuid(s.version())
                .uuid(s.agency())
                .small(s.status().code())
                .at(s.receivedAt())
                .at(s.promisedDue())
                .at(s.resolvedAt())
                .at(s.returnedAt())
                .text(name(s.outcome()))
                .at(s.pause().map(Pause::from).orElse(null))
                .at(s.apologies().isEmpty() ? null : s.apologies().getLast().at())
                .at(s.reappointedDue().orElse(null))
                .text(life.trackKey())
                .small(life.receive().sets())
                .text(s.channel().name());
    }

    private void applicant(Lives.Life life) {
        Receive receive = life.receive();
        Applicant a = receive.applicant();
        applicants
                .row()
                .uuid(receive.id())
                .text(a.fullName())
                .textOrNone(a.idNumber())
                .day(a.birthDate())
                .textOrNone(a.gender())
                .text(a.address())
                .textOrNone(a.phone())
                .textOrNone(a.email())
                .textOrNone(a.organisation())
                .textOrNone(a.taxNumber())
                .text(receive.resultBy().name())
                .text(life.folded())
                .bytes(life.salt());
    }

    private void task(Lives.Life life, OpenTask t) {
        DossierState s = life.state();
        tasks.row()
                .uuid(s.id())
                .number(t.no())
                .uuid(t.unit())
                .text(t.post())
                .uuid(t.assignee())
                .text(t.step())
                .at(t.openedAt())
                .at(t.due())
                .number(t.version())
                .number(t.opinionOf())
                .number(t.waiting())
                .text(name(t.waits()))
                .yes(life.held().contains(t.no()))
                .text(s.code())
                .uuid(s.version())
                .at(s.promisedDue())
                .text(life.receive().applicant().displayName());
    }

    /** What the applicant was told at receipt, when something came of it, and at the end. */
    private void messages(Lives.Life life) {
        DossierState s = life.state();
        boolean result = s.status() == Status.RESOLVED || s.status() == Status.RETURNED;
        message(life, "dossier-received", s.receivedAt());
        message(life, result ? "dossier-ready" : "dossier-ended", s.resolvedAt());
        message(life, result ? "dossier-returned" : "dossier-papers-back", s.returnedAt());
    }

    private void message(Lives.Life life, String template, @Nullable Instant at) {
        String phone = life.receive().applicant().phone();
        if (at == null || phone.isEmpty()) {
            return;
        }
        DossierState s = life.state();
        String procedure = catalog.version(s.version()).name();
        messages.row()
                .uuid(Ids.at(at))
                .text("SMS")
                .text(phone)
                .text(template)
                .text("vi")
                .json(
                        "[\"%s\", \"Ủy ban nhân dân xã\", \"%s\", \"\"]"
                                .formatted(s.code(), procedure))
                .text("dossier")
                .uuid(s.id())
                .yes(false)
                .text("SENT")
                .number(1)
                .at(at)
                .at(at);
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    void send(PGConnection connection) throws SQLException {
        for (BinaryRows rows :
                List.of(dossiers, codes, applicants, involved, notable, notes, tasks, messages)) {
            rows.send(connection);
        }
    }
}

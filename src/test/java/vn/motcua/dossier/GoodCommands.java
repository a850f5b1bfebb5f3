package vn.motcua.dossier;

import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.WorkDuration;
import vn.motcua.catalog.InternalProcess;
import vn.motcua.catalog.Split;
import vn.motcua.kernel.Zones;
import vn.motcua.organization.Post;

/**
 * Every kind of command, aimed at the open task it fits best, with content nobody can object to.
 */
final class GoodCommands {

    /** Stands for a task where none is open. */
    private static final int FIRST = 1;

    private static final int NONE = 999;

    private GoodCommands() {}

    static List<Class<?>> kinds() {
        return leaves(DossierCommand.class).toList();
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(GoodCommands::leaves)
                : Stream.of(type);
    }

    /** The task that a command of this kind is meant for, or else any that is open. */
    static @Nullable OpenTask aim(Class<?> kind, DossierState s) {
        Predicate<OpenTask> fits =
                switch (kind.getSimpleName()) {
                    case "GiveOpinion" -> OpenTask::isOpinion;
                    case "BringSupplement", "ReturnSupplement", "ConfirmPayment", "CloseSilent" ->
                            OpenTask::isWait;
                    default -> OpenTask::isWork;
                };
        return s.open().stream()
                .filter(fits)
                .findFirst()
                .orElse(s.isClosed() ? null : s.open().getFirst());
    }

    /**
     * Who would give the command: the one who has the task, a holder of its post, who passed on.
     */
    static UUID giver(Class<?> kind, DossierState s, @Nullable OpenTask task) {
        if (kind == DossierCommand.Recall.class) {
            return s.doneTask(passedOn(s)).map(DoneTask::by).orElse(Fixture.RECEIVER);
        }
        if (task == null) {
            return Fixture.RECEIVER;
        }
        return task.assignee() == null ? holders(task).getFirst() : task.assignee();
    }

    static List<UUID> holders(OpenTask task) {
        return Fixture.chart().holders(new Post(task.unit(), task.post()), Fixture.DAY).stream()
                .map(holder -> holder.id())
                .toList();
    }

    private static int passedOn(DossierState s) {
        return s.done().stream()
                .filter(d -> d.end() == DoneTask.End.FORWARDED)
                .reduce((a, b) -> b)
                .map(DoneTask::no)
                .orElse(NONE);
    }

    static DossierCommand of(
            Class<?> kind,
            DossierState s,
            @Nullable OpenTask task,
            InternalProcess process,
            Instant now) {
        int no = task == null ? FIRST : task.no();
        int seen = task == null ? 1 : task.version();
        UUID holder = task == null ? Fixture.RECEIVER : holders(task).getLast();
        String choice = task == null ? null : choice(process, task);
        return switch (kind.getSimpleName()) {
            case "Take" -> new DossierCommand.Take(no, seen);
            case "Release" -> new DossierCommand.Release(no, seen);
            case "Assign" -> new DossierCommand.Assign(no, seen, holder);
            case "Forward" -> new DossierCommand.Forward(no, seen, choice, null);
            case "Return" -> new DossierCommand.Return(no, seen, null, "Thiếu biên bản");
            case "Recall" -> new DossierCommand.Recall(passedOn(s));
            case "AskOpinions" ->
                    new DossierCommand.AskOpinions(
                            no,
                            seen,
                            List.of(new Post(Fixture.RESOURCES, "expert")),
                            WorkDuration.workingDays(1),
                            "Có đủ điều kiện không?");
            case "GiveOpinion" ->
                    new DossierCommand.GiveOpinion(no, seen, OpinionVerdict.AGREE, "Đồng ý");
            case "WithdrawOpinion" -> new DossierCommand.WithdrawOpinion(no, seen, opinion(s, no));
            case "WaiveChild" -> new DossierCommand.WaiveChild(no, seen, child(s), "In thẻ chậm");
            case "Decide" -> new DossierCommand.Decide(no, seen, choice, null);
            case "RecordResult" ->
                    new DossierCommand.RecordResult(no, seen, "KQ.G1", "12/QĐ", Zones.dayOf(now));
            case "EnterCertificate" -> new DossierCommand.EnterCertificate(no, seen, paper());
            case "Certify" -> new DossierCommand.Certify(no, seen, paper(), Fixture.VICE_CHAIR);
            case "HandBack" -> new DossierCommand.HandBack(no, seen, ReturnMethod.DESK, "Hoa");
            case "Accept" -> new DossierCommand.Accept(no, seen);
            case "AskSupplement" -> new DossierCommand.AskSupplement(no, seen, request());
            case "BringSupplement" -> new DossierCommand.BringSupplement(no, seen, all(s), null);
            case "SendSupplement" ->
                    new DossierCommand.SendSupplement(
                            new SentSupplement(
                                    "Đã ký",
                                    List.of(new SentSupplement.SentFile(1, "to-khai.pdf", "ab"))));
            case "ReturnSupplement" -> new DossierCommand.ReturnSupplement(no, seen, "Mờ quá");
            case "AskPayment" -> new DossierCommand.AskPayment(no, seen, 50_000, "15/TB", null);
            case "ConfirmPayment" ->
                    new DossierCommand.ConfirmPayment(no, seen, "0001", Zones.dayOf(now));
            case "Suspend" -> new DossierCommand.Suspend(no, seen, "Điều 61", "Chờ giám định");
            case "Resume" -> new DossierCommand.Resume(no, seen, null);
            case "Refuse" -> new DossierCommand.Refuse(no, seen, "Điều 8", "Không đủ điều kiện");
            case "CloseSilent" -> new DossierCommand.CloseSilent(no, seen, null);
            case "Withdraw" -> new DossierCommand.Withdraw("Không còn nhu cầu");
            case "Apologise" ->
                    new DossierCommand.Apologise(Zones.dayOf(again(s, now)), "Xác minh lâu", false);
            case "DeliverApology" -> new DossierCommand.DeliverApology(ReturnMethod.DESK, "Hoa");
            case "AddNote" -> new DossierCommand.AddNote("Đã gọi điện");
            case "RecountDues" ->
                    new DossierCommand.RecountDues(
                            new UUID(8, 8), "12/CV-UBND", Fixture.agencyOf(task));
            case "Rebase" -> rebase(s, process);
            case "PlaceFile" -> new DossierCommand.PlaceFile("Kệ 2, hộp 14", true);
            case "AttachResult" -> new DossierCommand.AttachResult("ab".repeat(32));
            case "ErasePerson" -> new DossierCommand.ErasePerson("07/QĐ-UBND");
            case "MarkSent" -> new DossierCommand.MarkSent(passedOn(s), Carriage.BOTH);
            case "MarkArrived" -> new DossierCommand.MarkArrived(no, Carriage.PAPER);
            case "CorrectCompletion" ->
                    new DossierCommand.CorrectCompletion(
                            s.receivedAt().plusSeconds(1), "wrong-button", "Bấm nhầm");
            default -> throw new AssertionError("No good command of the kind " + kind);
        };
    }

    /** To a process of the same rows under another id, at the step that it is at. */
    private static DossierCommand rebase(DossierState s, InternalProcess process) {
        UUID id = new UUID(5, s.earlier().size());
        InternalProcess next =
                new InternalProcess(id, process.code(), 2, process.name(), process.steps());
        String step = s.isClosed() ? "B1" : s.open().getFirst().step();
        return new DossierCommand.Rebase(
                new UUID(8, 9),
                "15/QĐ-UBND",
                Fixture.DAY,
                s.process(),
                step,
                next,
                step,
                "Quy trình được phê duyệt lại");
    }

    private static @Nullable String choice(InternalProcess process, OpenTask task) {
        var step = process.step(task.step());
        return step.split() == Split.CHOICE ? step.next().getFirst().choice() : null;
    }

    private static int opinion(DossierState s, int asker) {
        return s.open().stream()
                .filter(t -> t.opinionOf() == asker)
                .map(OpenTask::no)
                .findFirst()
                .orElse(NONE);
    }

    private static UUID child(DossierState s) {
        return s.family().children().stream()
                .filter(Child::isOpen)
                .map(Child::id)
                .findFirst()
                .orElse(new UUID(9, 9));
    }

    private static Certificate paper() {
        return new Certificate("Bằng tốt nghiệp", 3, 2, "");
    }

    private static SupplementRequest request() {
        SupplementItem item = new SupplementItem("to-khai", "Tờ khai", 1, 0, 0, "Ký tên");
        return new SupplementRequest(List.of(item), "Thiếu chữ ký");
    }

    private static Set<Integer> all(DossierState s) {
        int asked = s.pause().map(Pause::asked).orElse(1);
        return Set.copyOf(IntStream.rangeClosed(1, asked).boxed().toList());
    }

    private static Instant again(DossierState s, Instant now) {
        Instant promised = s.promisedDue() == null ? now : s.promisedDue();
        Instant last = s.reappointedDue().orElse(promised);
        return (last.isAfter(now) ? last : now).plus(Duration.ofDays(5));
    }

    /** The same command with one component changed. */
    static DossierCommand with(DossierCommand command, String name, Object value) {
        RecordComponent[] parts = command.getClass().getRecordComponents();
        try {
            Object[] values = new Object[parts.length];
            for (int i = 0; i < parts.length; i++) {
                boolean meant = parts[i].getName().equals(name);
                values[i] = meant ? value : parts[i].getAccessor().invoke(command);
            }
            Class<?>[] types =
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return (DossierCommand)
                    command.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(command + " with another " + name, e);
        }
    }
}

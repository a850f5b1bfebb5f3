package vn.motcua.measure.alert;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.identity.DigestMail;
import vn.motcua.job.JobSchedule;
import vn.motcua.job.RecurringJob;
import vn.motcua.notice.Notice;
import vn.motcua.notice.NoticeChannel;
import vn.motcua.notice.Notices;

/**
 * Tells, each morning, of the targets that were crossed since the morning before: one message a
 * person and a plan, and the same by mail to whoever asked for it. A crossing that is written is in
 * one message; another node, or the same again, finds it written and tells nobody.
 */
@Component
final class DailyWatch implements RecurringJob {

    private static final String TEMPLATE = "indicator-alert";

    /** What one person is told of one plan. */
    private static final class Message {
        private final String plan;
        private final Map<AlertKind, TreeSet<String>> codes = new EnumMap<>(AlertKind.class);

        Message(String plan) {
            this.plan = plan;
        }

        void add(AlertKind kind, String code) {
            codes.computeIfAbsent(kind, k -> new TreeSet<>()).add(code);
        }

        List<String> words() {
            return List.of(
                    plan,
                    codes(AlertKind.MISSED),
                    codes(AlertKind.FORECAST_MISSED),
                    codes(AlertKind.REACHED));
        }

        private String codes(AlertKind kind) {
            return codes.containsKey(kind)
                    ? String.join(", ", Objects.requireNonNull(codes.get(kind)))
                    : "—";
        }
    }

    private record To(UUID person, UUID plan) {}

    private final Watch watch;
    private final AlertStore store;
    private final Notices notices;
    private final DigestMail mail;
    private final TransactionTemplate transaction;
    private final boolean demo;

    DailyWatch(
            Watch watch,
            AlertStore store,
            Notices notices,
            DigestMail mail,
            TransactionTemplate transaction,
            @Value("${motcua.demo:false}") boolean demo) {
        this.watch = watch;
        this.store = store;
        this.notices = notices;
        this.mail = mail;
        this.transaction = transaction;
        this.demo = demo;
    }

    @Override
    public String name() {
        return "measure-alerts";
    }

    @Override
    public JobSchedule schedule() {
        return JobSchedule.dailyAt(7, 10);
    }

    @Override
    public void run() {
        List<Watch.Found> found = watch.look();
        transaction.executeWithoutResult(status -> tell(found));
    }

    private void tell(List<Watch.Found> found) {
        Map<To, Message> messages = new LinkedHashMap<>();
        for (Watch.Found one : found) {
            if (store.insert(one.alert()) && one.alert().kind().isTold()) {
                store.told(one.alert().id(), one.people());
                for (UUID person : one.people()) {
                    messages.computeIfAbsent(
                                    new To(person, one.plan().id()),
                                    to -> new Message(one.plan().number()))
                            .add(one.alert().kind(), one.alert().indicator());
                }
            }
        }
        messages.forEach((to, message) -> {
            notices.queue(Notice.toStaff(to.person(), TEMPLATE, message.words()));
            mail.to(List.of(to.person())).forEach(address -> mail(address, message));
        });
    }

    private void mail(DigestMail.Address to, Message message) {
        notices.queue(
                new Notice(
                        NoticeChannel.EMAIL,
                        to.email(),
                        new Notice.Text(TEMPLATE, to.language(), message.words(), null, demo)));
    }
}
